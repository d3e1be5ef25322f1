package vn.vedich.query.compare;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;

/**
 * How one thing stood at a moment.
 *
 * @param view the form in which its own question shows it; null when it was not there, or not the commune's
 * @param restsOn the entries that stood and were true by the day
 * @param entries all that were known of it
 */
public record Stood(@Nullable Object view, Set<EntryId> restsOn, Entries entries) {

    public Stood {
        restsOn = Collections.unmodifiableSet(new LinkedHashSet<>(restsOn));
    }

    /** Nothing was known of it. */
    static Stood unknown() {
        return new Stood(null, Set.of(), Entries.none());
    }
}
