package vn.vedich.kernel.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.id.EntryId;

/**
 * What something was from which day on, and by which entry. Of two items from the same day the later entered one holds.
 * Immutable.
 */
public record Dated<T>(List<Item<T>> items) {

    /** One value, from a day until the next item begins. */
    public record Item<T>(EntryId entry, LocalDate from, T value) {}

    public Dated {
        items = List.copyOf(items);
    }

    public static <T> Dated<T> nothing() {
        return new Dated<>(List.of());
    }

    public Dated<T> with(EntryId entry, LocalDate from, T value) {
        List<Item<T>> more = new ArrayList<>(items);
        more.add(new Item<>(entry, from, value));
        more.sort(Comparator.comparing(Item::from));
        return new Dated<>(more);
    }

    /** The same without what that entry said. */
    public Dated<T> without(EntryId entry) {
        return new Dated<>(
                items.stream().filter(item -> !item.entry().equals(entry)).toList());
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
