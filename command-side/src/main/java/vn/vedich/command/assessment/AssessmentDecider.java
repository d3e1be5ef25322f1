package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Corrections.annulsProperly;
import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Corrections.unlessSo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.assessment.AssessmentCommand.AnnulAssessmentEntry;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver;
import vn.vedich.command.assessment.AssessmentCommand.CloseAssessment;
import vn.vedich.command.assessment.AssessmentCommand.DecideApplicability;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionLapsed;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionMet;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionOwed;
import vn.vedich.command.assessment.AssessmentCommand.OpenAssessment;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicator;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicators;
import vn.vedich.command.assessment.AssessmentCommand.RejectCriterion;
import vn.vedich.command.assessment.AssessmentCommand.RejudgeUnderVersion;
import vn.vedich.command.assessment.AssessmentCommand.SubmitReport;
import vn.vedich.command.assessment.AssessmentCommand.VerifyCriterion;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Rules;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentClosed;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentEntryAnnulled;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.assessment.AssessmentFacts;

/**
 * Decides what may happen to an assessment, each topic by a class of its own. A correction is decided as if the entry that
 * it corrects had never been made.
 */
final class AssessmentDecider {

    private final Assessed assessed;
    private final @Nullable AssessmentOpened before;
    private final TakingBackFindings takingBack;
    private final AssessmentRules rules;
    private final CriterionRules criteria;

    private AssessmentDecider(Assessed assessed, AssessmentFacts before) {
        this.assessed = assessed;
        this.before = before.opened().orElse(null);
        this.takingBack = new TakingBackFindings(assessed, before);
        this.rules = new AssessmentRules(assessed);
        this.criteria = new CriterionRules(assessed);
    }

    static Decision<AssessmentEvent> decide(
            AssessmentCommand command, AssessmentState state, Act act, References references) {
        AssessmentFacts facts = state.asIfUnsaid(act.corrects()).facts();
        return new AssessmentDecider(Assessed.by(act, facts, references), state.facts()).decide(command);
    }

    private Decision<AssessmentEvent> decide(AssessmentCommand command) {
        return switch (command) {
            case OpenAssessment c -> open(c);
            case RecordIndicator c -> values().record(c.assessmentId(), List.of(c.observation()));
            case RecordIndicators c -> values().record(c.assessmentId(), c.observations());
            case DecideApplicability c -> onCriteria().decide(c);
            case MarkCriterionMet c -> onCriteria().met(c);
            case MarkCriterionLapsed c -> onCriteria().lapsed(c);
            case MarkCriterionOwed c -> onCriteria().owed(c);
            case VerifyCriterion c -> verifying().verify(c);
            case RejectCriterion c -> verifying().reject(c);
            case SubmitReport c -> new Reporting(assessed, rules).submit(c);
            case RejudgeUnderVersion c -> new Rejudging(assessed, rules).rejudge(c);
            case CarryOver c -> new CarryingOver(assessed, rules).carry(c);
            case CloseAssessment c -> close(c);
            case AnnulAssessmentEntry c -> annul(c);
        };
    }

    private Decision<AssessmentEvent> open(OpenAssessment c) {
        OpeningRules its = OpeningRules.of(c, assessed, before);
        return Rules.inOrder(
                        correctsProperly(assessed.act(), assessed.facts().entries(), AssessmentOpened.class),
                        happened(assessed.act()),
                        its::otherEntriesStandOnIt,
                        its::assessmentAlreadyOpened,
                        its::enrolmentUnknown,
                        its::setNotAdopted,
                        its::setVersionUnknown,
                        its::setJudgesAnotherKind,
                        its::periodsDoNotOverlap)
                .decide(() -> unlessSo(assessed.act(), assessed.facts().opened().isPresent(), its.opened()));
    }

    /** It is closed once, and stays closed: closing it again says nothing new. */
    private Decision<AssessmentEvent> close(CloseAssessment c) {
        return Rules.inOrder(
                        correctsProperly(assessed.act(), assessed.facts().entries(), AssessmentClosed.class),
                        () -> rules.assessmentNotOpened(c.assessmentId()),
                        happened(assessed.act()),
                        () -> rules.future(c.from()),
                        () -> rules.assessmentNotYetOpen(c.assessmentId(), c.from()))
                .decide(() -> unlessSo(
                        assessed.act(), assessed.facts().isClosed(), new AssessmentClosed(c.assessmentId(), c.from())));
    }

    private Decision<AssessmentEvent> annul(AnnulAssessmentEntry c) {
        return Rules.inOrder(
                        annulsProperly(assessed.act(), assessed.facts().entries(), c.entry(), AssessmentOpened.class),
                        () -> takingBack.foundByAnother(c.entry()),
                        happened(assessed.act()))
                .decide(() -> List.of(new AssessmentEntryAnnulled(c.assessmentId(), c.entry())));
    }

    private RecordingValues values() {
        return new RecordingValues(assessed, rules);
    }

    private DecidingOnCriteria onCriteria() {
        return new DecidingOnCriteria(assessed, rules, criteria);
    }

    private Verifying verifying() {
        return new Verifying(assessed, takingBack, rules, criteria);
    }
}
