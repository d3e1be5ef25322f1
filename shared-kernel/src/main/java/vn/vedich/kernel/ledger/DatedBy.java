package vn.vedich.kernel.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@link Dated} for each key, in the order in which the keys were first named. Immutable. */
public record DatedBy<K, T>(List<Line<K, T>> lines) {

    /** What is known under one key. */
    public record Line<K, T>(K key, Dated<T> dated) {}

    /** One item under its key. */
    public record Keyed<K, T>(K key, Dated.Item<T> item) {}

    public DatedBy {
        lines = List.copyOf(lines);
    }

    /** @param items in the order in which they were first said */
    public static <K, T> DatedBy<K, T> of(Stream<Keyed<K, T>> items) {
        Map<K, List<Dated.Item<T>>> byKey = new LinkedHashMap<>();
        items.forEach(keyed ->
                byKey.computeIfAbsent(keyed.key(), unseen -> new ArrayList<>()).add(keyed.item()));
        return new DatedBy<>(byKey.entrySet().stream()
                .map(one -> new Line<>(one.getKey(), new Dated<>(one.getValue())))
                .toList());
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
}
