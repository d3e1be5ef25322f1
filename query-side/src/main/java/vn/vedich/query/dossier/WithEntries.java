package vn.vedich.query.dossier;

import java.util.List;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;

/**
 * Something with every entry that was ever made of it.
 *
 * @param view how it stands
 * @param entries in the order of the log, also those that were corrected or annulled
 */
public record WithEntries<V>(V view, List<EntryId> entries) {

    public WithEntries {
        entries = List.copyOf(entries);
    }

    public static <V> WithEntries<V> of(V view, Entries entries) {
        return new WithEntries<>(
                view, entries.all().stream().map(Entries.Standing::id).toList());
    }
}
