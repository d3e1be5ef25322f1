package vn.vedich.kernel.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * What was entered about one subject and still stands, in the order in which it was first said: a correction stands where
 * the entry stood that it took the place of. What is known of the subject is asked of these lines. Immutable.
 */
public record Ledger<E extends Event>(Entries entries, List<Line<E>> lines) {

    /** One entry that stands. */
    public record Line<E>(EntryId id, DayOrMonth occurredOn, E event) {

        /** That something was so from a day on; nothing when there is nothing to say. */
        public <T> Stream<Dated.Item<T>> says(LocalDate from, @Nullable T value) {
            return Stream.ofNullable(value).map(said -> new Dated.Item<>(id, from, said));
        }

        /** That something was so under a key from a day on. */
        public <K, T> Stream<DatedBy.Keyed<K, T>> says(K key, LocalDate from, T value) {
            return Stream.of(new DatedBy.Keyed<>(key, new Dated.Item<>(id, from, value)));
        }

        /** The day of the entry; of a month its first. */
        public LocalDate day() {
            return occurredOn.firstDay();
        }
    }

    public Ledger {
        lines = List.copyOf(lines);
    }

    public static <E extends Event> Ledger<E> empty() {
        return new Ledger<>(Entries.none(), List.of());
    }

    /** The same with one more entry, which takes the place of the one that it corrects, or strikes the one it annuls. */
    public Ledger<E> with(Entry entry, E event) {
        return with(List.of(new Recorded<>(entry, event)));
    }

    /** The same with more entries, one after another. */
    public Ledger<E> with(List<Recorded<E>> more) {
        LinesBeingTold<Line<E>> told = new LinesBeingTold<>(lines, Line::id);
        for (Recorded<E> one : more) {
            @Nullable
            Line<E> line = one.event() instanceof Annulment
                    ? null
                    : new Line<>(one.entry().id(), one.entry().occurredOn(), one.event());
            boolean replaced = one.superseded()
                    .filter(old -> told.replace(old, was -> line))
                    .isPresent();
            if (!replaced && line != null) {
                told.add(line);
            }
        }
        return new Ledger<>(entries.with(more), told.all());
    }

    /** The same as if that entry had never been made; the entries themselves stay as they are. */
    public Ledger<E> without(EntryId entry) {
        return new Ledger<>(
                entries, lines.stream().filter(line -> !line.id().equals(entry)).toList());
    }

    /** The lines of one kind of event, in order. */
    public <T extends E> Stream<Line<T>> of(Class<T> kind) {
        return lines.stream()
                .filter(line -> kind.isInstance(line.event()))
                .map(line -> new Line<>(line.id(), line.occurredOn(), kind.cast(line.event())));
    }

    /** The events of one kind, in order. */
    public <T extends E> Stream<T> events(Class<T> kind) {
        return of(kind).map(Line::event);
    }

    /** The event of that kind that was said last. */
    public <T extends E> Optional<T> last(Class<T> kind) {
        return events(kind).reduce((earlier, later) -> later);
    }

    public boolean has(Class<? extends E> kind) {
        return lines.stream().anyMatch(line -> kind.isInstance(line.event()));
    }

    /** What the lines of these kinds tell, in order. */
    @SafeVarargs
    public final <X> Stream<X> told(Tells<? extends E, X>... kinds) {
        return lines.stream().mapMulti((line, said) -> {
            for (Tells<? extends E, X> kind : kinds) {
                kind.of(line).forEach(said);
            }
        });
    }
}
