package vn.vedich.query.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.assessment.Verification;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Names;

/**
 * One criterion as it stands.
 *
 * @param support whether what it was found met upon still holds
 * @param verified whether its wording was confirmed against the decision's text
 * @param version that it is judged by now
 * @param markedUnder the version that it was last decided under; null when nothing was decided or that names none
 * @param from the day from which it stands so; null when nothing was decided
 * @param due when an owed criterion falls due
 * @param level the level of verification reached; null when none was, or the last finding rejected it
 * @param illustrative whether the decision, or a value that it rested on, claims no fact
 */
public record CriterionView(
        CriterionId id,
        String code,
        Names names,
        CriterionStanding.State state,
        CriterionStanding.Support support,
        boolean verified,
        int version,
        @Nullable Integer markedUnder,
        @Nullable HowWell howWell,
        @Nullable LocalDate from,
        @Nullable DayOrMonth due,
        @Nullable EntryId entry,
        @Nullable Source source,
        boolean illustrative,
        @Nullable VerificationLevel level,
        List<Verification> verifications,
        List<IndicatorView> indicators) {

    public CriterionView {
        verifications = List.copyOf(verifications);
        indicators = List.copyOf(indicators);
    }

    /** The same with one of its indicators alone. */
    public CriterionView withOnly(IndicatorId indicator) {
        return new CriterionView(
                id,
                code,
                names,
                state,
                support,
                verified,
                version,
                markedUnder,
                howWell,
                from,
                due,
                entry,
                source,
                illustrative,
                level,
                verifications,
                indicators.stream().filter(one -> one.id().equals(indicator)).toList());
    }
}
