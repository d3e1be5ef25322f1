package vn.vedich.kernel.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Mark;
import vn.vedich.kernel.assessment.Verification;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.ledger.Dated;

/**
 * How one criterion stands on a day: as it was last decided, and whether what that rested on still holds.
 *
 * @param mark the last decision on it, with its entry and day; null when nothing was decided
 * @param verifications what each level found since that decision
 */
public record CriterionStanding(
        Criterion criterion,
        State state,
        Support support,
        Dated.@Nullable Item<Mark> mark,
        List<IndicatorStanding> indicators,
        List<Verification> verifications) {

    /** How a criterion can stand. Only {@link #MET} counts as met. */
    public enum State {
        MET,
        /** Nothing was decided on it. */
        UNMET,
        /** Met once; the world changed. */
        LAPSED,
        /** Met once; no longer by the rules of another version. */
        FELL_UNDER_VERSION,
        /** Conditional (<i>nợ tiêu chí</i>). */
        OWED
    }

    /** Whether what a criterion was found met upon still holds. */
    public enum Support {
        /** It is not met, so nothing need support it. */
        NONE_NEEDED,
        STANDS,
        /** An entry that it rested on was corrected or annulled. */
        LOST,
        /** The entries stand, and newer ones or the rules now in force say otherwise. */
        CONTRADICTED
    }

    public CriterionStanding {
        indicators = List.copyOf(indicators);
        verifications = List.copyOf(verifications);
    }

    public boolean isMet() {
        return state == State.MET;
    }

    /** The indicators that keep it from being met. */
    public List<IndicatorStanding> lacking() {
        return indicators.stream().filter(IndicatorStanding::isLacking).toList();
    }
}
