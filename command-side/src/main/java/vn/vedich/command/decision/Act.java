package vn.vedich.command.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Actor;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * What a command comes with besides its fields: everything that a decider may need to know of the outside.
 *
 * @param commitId names the command among those of all callers; event ids derive from it
 * @param occurredOn when what it says was true
 * @param reportedOn when it reached the authority on paper, if attested
 * @param today the day in Vietnam on which it is decided
 * @param expectedVersion the subject's version that the caller has seen, if he insists on it
 */
public record Act(
        String commitId,
        Provenance provenance,
        DayOrMonth occurredOn,
        @Nullable DayOrMonth reportedOn,
        LocalDate today,
        @Nullable Integer expectedVersion) {

    /** The key under which a command carries its act. */
    public static final String KEY = "act";

    /** The id of the entry that the n-th event of a command makes, counted from 0. */
    public static EntryId entryId(String commitId, int n) {
        return new EntryId(commitId + "-" + n);
    }

    /** The entry that the n-th event of this command makes, counted from 0. */
    public Entry entry(int n) {
        return new Entry(entryId(commitId, n), occurredOn, reportedOn, provenance);
    }

    /** The entry that is to be corrected, if it is a correction. */
    public @Nullable EntryId corrects() {
        return provenance.corrects();
    }

    /** Whose act it is. */
    public Actor actor() {
        return provenance.actor();
    }
}
