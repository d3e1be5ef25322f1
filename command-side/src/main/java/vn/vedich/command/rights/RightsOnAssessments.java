package vn.vedich.command.rights;

import static vn.vedich.command.rights.Grant.WITHIN;
import static vn.vedich.command.rights.Grant.all;

import java.util.List;
import java.util.Set;
import vn.vedich.command.assessment.AssessmentCommand;
import vn.vedich.command.assessment.AssessmentCommand.AnnulAssessmentEntry;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionLapsed;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionMet;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicator;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicators;
import vn.vedich.command.assessment.AssessmentCommand.RejectCriterion;
import vn.vedich.command.assessment.AssessmentCommand.SubmitReport;
import vn.vedich.command.assessment.AssessmentCommand.VerifyCriterion;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentEntryAnnulled;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionLapsed;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.AssessmentEvent.ReportSubmitted;
import vn.vedich.kernel.assessment.AssessmentEvent.ResultsCarriedOver;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.provenance.Role;

/** Who says how far a commune has come, and who verifies it. */
final class RightsOnAssessments {

    private static final Set<VerificationLevel> SELF = Set.of(new VerificationLevel("self"));
    private static final Set<Relation> WHEREVER =
            Set.of(Relation.OWN, Relation.BELOW, Relation.ELSEWHERE, Relation.UNKNOWN);

    /** What an officer's own commands record: who may not say a thing may not unsay it. */
    private static final Set<Class<? extends Event>> OFFICERS_ENTRIES = Set.of(
            IndicatorRecorded.class,
            CriterionMet.class,
            CriterionLapsed.class,
            ReportSubmitted.class,
            ResultsCarriedOver.class,
            CriterionVerified.class,
            AssessmentEntryAnnulled.class);

    private RightsOnAssessments() {}

    static List<Grant> grants() {
        return List.of(
                Grant.to(Role.LEADERSHIP, all(AssessmentCommand.class), WITHIN),
                Grant.to(
                        Role.COMMUNE_OFFICER,
                        Set.of(
                                RecordIndicator.class,
                                RecordIndicators.class,
                                MarkCriterionMet.class,
                                MarkCriterionLapsed.class,
                                SubmitReport.class,
                                CarryOver.class),
                        WITHIN),
                Grant.to(Role.COMMUNE_OFFICER, Set.of(AnnulAssessmentEntry.class), WITHIN)
                        .annulling(OFFICERS_ENTRIES),
                Grant.to(Role.COMMUNE_OFFICER, Set.of(VerifyCriterion.class), WITHIN)
                        .atLevels(SELF),
                Grant.to(Role.DEPARTMENT_OFFICER, Set.of(VerifyCriterion.class, RejectCriterion.class), WHEREVER));
    }
}
