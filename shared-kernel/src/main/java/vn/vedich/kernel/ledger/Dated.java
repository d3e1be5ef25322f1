package vn.vedich.kernel.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.id.EntryId;

/**
 * What something was from which day on, and by which entry. Of two items from one day the one that was first said later
 * holds. Immutable.
 */
public record Dated<T>(List<Item<T>> items) {

    /** One value, from a day until the next item begins. */
    public record Item<T>(EntryId entry, LocalDate from, T value) {}

    /** @param items in the order in which they were first said */
    public Dated {
        items = items.stream()
                .sorted(Comparator.<Item<T>, LocalDate>comparing(Item::from))
                .toList();
    }

    /** @param items in the order in which they were first said */
    public static <T> Dated<T> of(Stream<Item<T>> items) {
        return new Dated<>(items.toList());
    }

    public static <T> Dated<T> nothing() {
        return new Dated<>(List.of());
    }

    public Optional<Item<T>> itemOn(LocalDate day) {
        return items.stream().filter(item -> !item.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    public Optional<T> on(LocalDate day) {
        return itemOn(day).map(Item::value);
    }

    /** The last item by day, also one that begins in the future. */
    public Optional<Item<T>> last() {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.getLast());
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
