package vn.vedich.query.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.provenance.Source;

/** Where entries came from, for those that say so. Immutable. */
public record Sources(List<Sourced> entries) {

    /** Where one entry came from. */
    public record Sourced(EntryId entry, Source source) {}

    public Sources {
        entries = List.copyOf(entries);
    }

    public static Sources none() {
        return new Sources(List.of());
    }

    /** The same with what more entries say. */
    public Sources with(Stream<Entry> more) {
        List<Sourced> sourced = more.flatMap(Sources::sourced).toList();
        return sourced.isEmpty()
                ? this
                : new Sources(Stream.concat(entries.stream(), sourced.stream()).toList());
    }

    private static Stream<Sourced> sourced(Entry entry) {
        return Optional.ofNullable(entry.provenance().source()).map(source -> new Sourced(entry.id(), source)).stream();
    }

    public Optional<Source> of(@Nullable EntryId entry) {
        return entries.stream()
                .filter(known -> Objects.equals(known.entry(), entry))
                .map(Sourced::source)
                .findFirst();
    }

    /** That of the first entry that stands and says this. */
    <E extends Event> Optional<Source> ofFirst(Ledger<? super E> ledger, Class<E> kind) {
        return ledger.of(kind).map(Ledger.Line::id).findFirst().flatMap(this::of);
    }

    /** The same in the form of answers. */
    public Origin origin(@Nullable EntryId entry) {
        return Origin.of(of(entry).orElse(null));
    }

    /** Whether the entry is filler that claims no fact. */
    public boolean isIllustrative(@Nullable EntryId entry) {
        return of(entry).filter(Source.ILLUSTRATIVE::equals).isPresent();
    }
}
