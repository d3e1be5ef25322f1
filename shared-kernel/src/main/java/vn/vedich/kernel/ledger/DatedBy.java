package vn.vedich.kernel.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.id.EntryId;

/** A {@link Dated} for each key, in the order in which the keys first came. Immutable; a document's form as it stands. */
public record DatedBy<K, T>(List<Line<K, T>> lines) {

    /** What is known under one key. */
    public record Line<K, T>(K key, Dated<T> dated) {}

    public DatedBy {
        lines = List.copyOf(lines);
    }

    public static <K, T> DatedBy<K, T> nothing() {
        return new DatedBy<>(List.of());
    }

    public Dated<T> of(K key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .map(Line::dated)
                .findFirst()
                .orElse(Dated.nothing());
    }

    public Optional<T> on(K key, LocalDate day) {
        return of(key).on(day);
    }

    public Stream<K> keys() {
        return lines.stream().map(Line::key);
    }

    public DatedBy<K, T> with(K key, EntryId entry, LocalDate from, T value) {
        Line<K, T> changed = new Line<>(key, of(key).with(entry, from, value));
        List<Line<K, T>> more = new ArrayList<>(lines);
        int at = lines.stream().map(Line::key).toList().indexOf(key);
        if (at < 0) {
            more.add(changed);
        } else {
            more.set(at, changed);
        }
        return new DatedBy<>(more);
    }

    public DatedBy<K, T> without(EntryId entry) {
        return new DatedBy<>(lines.stream()
                .map(line -> new Line<>(line.key(), line.dated().without(entry)))
                .filter(line -> !line.dated().isEmpty())
                .toList());
    }
}
