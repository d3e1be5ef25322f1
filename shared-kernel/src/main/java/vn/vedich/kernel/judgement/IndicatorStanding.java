package vn.vedich.kernel.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.EntryId;

/**
 * How one indicator stands on a day.
 *
 * @param entry the entry that says so: that of the value, or of the decision that it does not apply; null when missing
 * @param observation the value, if there is one
 * @param checks the value held to the rules; one for each part of a composite
 */
public record IndicatorStanding(
        Indicator indicator,
        State state,
        @Nullable EntryId entry,
        @Nullable Observation observation,
        List<Check> checks) {

    /** How an indicator can stand. */
    public enum State {
        MET,
        UNMET,
        MISSING,
        NOT_APPLICABLE
    }

    public IndicatorStanding {
        checks = List.copyOf(checks);
    }

    public boolean isApplicable() {
        return state != State.NOT_APPLICABLE;
    }

    /** Whether it stands in the way of its criterion: it applies, and is missing or below its threshold. */
    public boolean isLacking() {
        return state == State.MISSING || state == State.UNMET;
    }
}
