package vn.vedich.kernel.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Years;

/** Everything that can happen to an assessment. */
public sealed interface AssessmentEvent extends Event {

    AssessmentId assessmentId();

    @Override
    default AssessmentId subject() {
        return assessmentId();
    }

    /** One unit is assessed against one set over one period; within it nothing starts again at zero. */
    record AssessmentOpened(
            AssessmentId assessmentId,
            EnrolmentId enrolmentId,
            UnitId unitId,
            CriteriaSetId criteriaSetId,
            int version,
            Years period,
            LocalDate from)
            implements AssessmentEvent {}

    record IndicatorRecorded(AssessmentId assessmentId, Observation observation) implements AssessmentEvent {}

    /** Whether an indicator applies to the unit from that day; reason and authority are in the entry. */
    record ApplicabilityDecided(AssessmentId assessmentId, IndicatorId indicator, boolean applicable, LocalDate from)
            implements AssessmentEvent {}

    record CriterionMet(
            AssessmentId assessmentId,
            CriterionId criterion,
            LocalDate from,
            @Nullable HowWell howWell,
            Basis basis) implements AssessmentEvent {}

    /** The world changed: what was met is met no more. */
    record CriterionLapsed(AssessmentId assessmentId, CriterionId criterion, LocalDate from)
            implements AssessmentEvent {}

    /** <i>Nợ tiêu chí</i>: conditional, to be completed by a day; never counted as met. */
    record CriterionOwed(AssessmentId assessmentId, CriterionId criterion, LocalDate from, DayOrMonth due)
            implements AssessmentEvent {}

    record CriterionVerified(
            AssessmentId assessmentId, CriterionId criterion, VerificationLevel level, int round, UnitId by)
            implements AssessmentEvent {}

    record CriterionRejected(
            AssessmentId assessmentId, CriterionId criterion, VerificationLevel level, int round, UnitId by)
            implements AssessmentEvent {}

    /**
     * What the unit claims, beside what the entries supported when the report came.
     *
     * @param asOf the day or month that the report speaks of
     */
    record ReportSubmitted(
            AssessmentId assessmentId,
            ReportId report,
            DayOrMonth asOf,
            Totals claimed,
            List<Claim> claims,
            Totals supported)
            implements AssessmentEvent {
        public ReportSubmitted {
            claims = List.copyOf(claims);
        }
    }

    /** The assessment is held to another version from now on, and what had been met was judged again by it. */
    record AssessmentRejudged(AssessmentId assessmentId, int version, LocalDate from, List<Rejudgement> results)
            implements AssessmentEvent {
        public AssessmentRejudged {
            results = List.copyOf(results);
        }
    }

    record ResultsCarriedOver(AssessmentId assessmentId, AssessmentId earlier, List<CarriedResult> results)
            implements AssessmentEvent {
        public ResultsCarriedOver {
            results = List.copyOf(results);
        }
    }

    record AssessmentClosed(AssessmentId assessmentId, LocalDate from) implements AssessmentEvent {}

    record AssessmentEntryAnnulled(AssessmentId assessmentId, EntryId entry) implements AssessmentEvent, Annulment {}
}
