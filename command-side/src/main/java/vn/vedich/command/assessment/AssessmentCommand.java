package vn.vedich.command.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.AnnulCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.assessment.Claim;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.value.DayOrMonth;

/** Everything that can be asked of an assessment. */
public sealed interface AssessmentCommand extends Command {

    AssessmentId assessmentId();

    @Override
    default AssessmentId subject() {
        return assessmentId();
    }

    /** Opens the assessment of an enrolled unit against the set that it adopted, for the period of its enrolment. */
    record OpenAssessment(
            AssessmentId assessmentId, EnrolmentId enrolmentId, CriteriaSetId criteriaSetId, LocalDate from)
            implements AssessmentCommand {}

    record RecordIndicator(AssessmentId assessmentId, Observation observation) implements AssessmentCommand {}

    /** Records many values at once: all of them or none. */
    record RecordIndicators(AssessmentId assessmentId, List<Observation> observations) implements AssessmentCommand {
        public RecordIndicators {
            observations = List.copyOf(observations);
        }
    }

    /** Says whether an indicator applies to the unit; needs a reason and an authority. */
    record DecideApplicability(AssessmentId assessmentId, IndicatorId indicator, boolean applicable, LocalDate from)
            implements AssessmentCommand {}

    /** Refused while an applicable indicator is missing or below its threshold. */
    record MarkCriterionMet(
            AssessmentId assessmentId,
            CriterionId criterion,
            LocalDate from,
            @Nullable HowWell howWell) implements AssessmentCommand {}

    /** Says that the world changed: what was met is met no more. */
    record MarkCriterionLapsed(AssessmentId assessmentId, CriterionId criterion, LocalDate from)
            implements AssessmentCommand {}

    /** Makes a criterion conditional, to be completed by a day; it does not count as met. */
    record MarkCriterionOwed(AssessmentId assessmentId, CriterionId criterion, LocalDate from, DayOrMonth due)
            implements AssessmentCommand {}

    /** Confirms a criterion that was found met, at a level and in a round. */
    record VerifyCriterion(AssessmentId assessmentId, CriterionId criterion, VerificationLevel level, int round)
            implements AssessmentCommand {}

    /** Does not confirm a criterion that was found met; needs a reason. */
    record RejectCriterion(AssessmentId assessmentId, CriterionId criterion, VerificationLevel level, int round)
            implements AssessmentCommand {}

    /** Files what the unit claims, in total or criterion by criterion; what is not stated is null or left out. */
    record SubmitReport(
            AssessmentId assessmentId,
            ReportId report,
            DayOrMonth asOf,
            @Nullable Totals claimed,
            List<Claim> claims) implements AssessmentCommand {
        public SubmitReport {
            claims = List.copyOf(claims);
        }
    }

    /** Holds the assessment to another version of its set, which the unit adopted, and judges again what was met. */
    record RejudgeUnderVersion(AssessmentId assessmentId, int version, LocalDate from) implements AssessmentCommand {}

    /** Takes named results of an earlier assessment of the same unit into this one. */
    record CarryOver(AssessmentId assessmentId, AssessmentId earlier, List<Carry> results)
            implements AssessmentCommand {
        public CarryOver {
            results = List.copyOf(results);
        }

        /** Which indicator there becomes which indicator here. */
        public record Carry(IndicatorId from, IndicatorId to) {}
    }

    record CloseAssessment(AssessmentId assessmentId, LocalDate from) implements AssessmentCommand {}

    /** Says that an entry of the assessment was never true. */
    record AnnulAssessmentEntry(AssessmentId assessmentId, EntryId entry) implements AssessmentCommand, AnnulCommand {}
}
