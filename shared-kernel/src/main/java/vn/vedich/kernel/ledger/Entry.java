package vn.vedich.kernel.ledger;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * What an event carries besides its payload: its id, when it was true, when it reached the authority on paper (if
 * attested) and its provenance. {@code recordedAt} and the position are the log's to give, and no rule reads them.
 */
public record Entry(
        EntryId id, DayOrMonth occurredOn, @Nullable DayOrMonth reportedOn, Provenance provenance) {

    /** The keys under which the log hands these facts over, beside the payload. */
    public static final String EVENT_ID = "eventId";

    public static final String OCCURRED_ON = "occurredOn";
    public static final String REPORTED_ON = "reportedOn";
    public static final String PROVENANCE = "provenance";

    /** Reads an entry from the facts that came with an event. */
    public static Entry from(Map<String, ?> facts) {
        Object reportedOn = facts.get(REPORTED_ON);
        return new Entry(
                new EntryId(text(facts, EVENT_ID)),
                DayOrMonth.of(text(facts, OCCURRED_ON)),
                reportedOn == null ? null : DayOrMonth.of((String) reportedOn),
                (Provenance) Objects.requireNonNull(facts.get(PROVENANCE), PROVENANCE));
    }

    /** The entry that this one takes the place of, if any. */
    public @Nullable EntryId corrects() {
        return provenance.corrects();
    }

    private static String text(Map<String, ?> facts, String key) {
        return (String) Objects.requireNonNull(facts.get(key), key);
    }
}
