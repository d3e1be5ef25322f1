package vn.vedich.command.enrolment;

import static vn.vedich.command.decision.Corrections.annulsProperly;
import static vn.vedich.command.decision.Corrections.authorityMissing;
import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Corrections.reasonMissing;
import static vn.vedich.command.decision.Corrections.unlessSo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.enrolment.EnrolmentCommand.AdoptCriteriaSet;
import vn.vedich.command.enrolment.EnrolmentCommand.AnnulEnrolmentEntry;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignResponsibility;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignSupportUnit;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignThresholdProfile;
import vn.vedich.command.enrolment.EnrolmentCommand.EnrolUnit;
import vn.vedich.command.enrolment.EnrolmentCommand.PlanCriterion;
import vn.vedich.command.enrolment.EnrolmentCommand.RecordProgrammeStatus;
import vn.vedich.command.enrolment.EnrolmentCommand.ReviseTarget;
import vn.vedich.command.enrolment.EnrolmentCommand.SetTarget;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriteriaSetAdopted;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriterionPlanned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.EnrolmentEntryAnnulled;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ProgrammeStatusRecorded;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ResponsibilityAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.SupportUnitAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetRevised;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetSet;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ThresholdProfileAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.enrolment.Plan;
import vn.vedich.kernel.ledger.Dated;

/**
 * Decides what may happen to an enrolment. A correction is decided as if the entry that it corrects had never been made.
 */
final class EnrolmentDecider {

    private final EnrolmentFacts facts;
    private final @Nullable UnitEnrolled before;
    private final Act act;
    private final EnrolmentRules rules;
    private final AdoptionRules adoption;
    private final TargetRules targets;
    private final RevisionRules revisions;

    private EnrolmentDecider(EnrolmentState state, Act act, References references) {
        this.facts = state.asIfUnsaid(act.corrects()).facts();
        this.before = state.facts().enrolled().orElse(null);
        this.act = act;
        this.rules = new EnrolmentRules(facts, references);
        this.adoption = new AdoptionRules(facts, references);
        this.targets = new TargetRules(facts, references);
        this.revisions = new RevisionRules(state.facts());
    }

    static Decision<EnrolmentEvent> decide(
            EnrolmentCommand command, EnrolmentState state, Act act, References references) {
        return new EnrolmentDecider(state, act, references).decide(command);
    }

    private Decision<EnrolmentEvent> decide(EnrolmentCommand command) {
        return switch (command) {
            case EnrolUnit c -> enrol(c);
            case AdoptCriteriaSet c -> adopt(c);
            case AssignThresholdProfile c -> assignProfile(c);
            case RecordProgrammeStatus c -> recordStatus(c);
            case AssignResponsibility c -> assignResponsibility(c);
            case AssignSupportUnit c -> assignSupport(c);
            case SetTarget c -> setTarget(c);
            case ReviseTarget c -> reviseTarget(c);
            case PlanCriterion c -> plan(c);
            case AnnulEnrolmentEntry c -> annul(c);
        };
    }

    private Decision<EnrolmentEvent> enrol(EnrolUnit c) {
        UnitEnrolled enrolled = new UnitEnrolled(c.enrolmentId(), c.unitId(), c.programme(), c.period(), c.from());
        return Rules.inOrder(
                        happened(act),
                        correctsProperly(act, facts.entries(), UnitEnrolled.class),
                        () -> rules.alreadyEnrolled(enrolled),
                        () -> rules.enrolledUnitStays(before, enrolled),
                        () -> rules.namedUnitUnknown(c.unitId(), c.from()))
                .decide(() -> unlessSo(act, facts.enrolled().isPresent(), enrolled));
    }

    private Decision<EnrolmentEvent> adopt(AdoptCriteriaSet c) {
        return known(c, CriteriaSetAdopted.class)
                .and(
                        () -> rules.beforeEnrolment(c.from()),
                        () -> rules.enrolledUnitNotThere(c.from()),
                        () -> adoption.criteriaSetUnknown(c),
                        () -> adoption.versionUnknown(c),
                        () -> adoption.versionNotInForce(c),
                        () -> adoption.criteriaSetRetiredByThen(c),
                        () -> adoption.setJudgesAnotherKind(c),
                        () -> adoption.setOfAnotherPeriod(c))
                .decide(() -> unlessSo(
                        act,
                        AdoptionRules.isSo(facts, c, c.from()),
                        new CriteriaSetAdopted(c.enrolmentId(), c.criteriaSetId(), c.version(), c.from())));
    }

    private Decision<EnrolmentEvent> assignProfile(AssignThresholdProfile c) {
        return known(c, ThresholdProfileAssigned.class)
                .and(
                        () -> rules.beforeEnrolment(c.from()),
                        () -> adoption.nothingAdopted(c),
                        () -> adoption.profileNotInVersion(c))
                .decide(() -> unlessSo(
                        act,
                        isSo(facts.profiles(), c.from(), c.profile()),
                        new ThresholdProfileAssigned(c.enrolmentId(), c.profile(), c.from())));
    }

    private Decision<EnrolmentEvent> recordStatus(RecordProgrammeStatus c) {
        return known(c, ProgrammeStatusRecorded.class)
                .decide(() -> unlessSo(
                        act,
                        isSo(facts.statuses().of(c.programme()), c.from(), c.status()),
                        new ProgrammeStatusRecorded(c.enrolmentId(), c.programme(), c.status(), c.from())));
    }

    private Decision<EnrolmentEvent> assignResponsibility(AssignResponsibility c) {
        return known(c, ResponsibilityAssigned.class)
                .and(
                        () -> authorityMissing(act),
                        () -> rules.indicatorNotInSet(c.indicator()),
                        () -> rules.namedUnitUnknown(c.responsible(), c.from()))
                .decide(() -> unlessSo(
                        act,
                        isSo(facts.responsibilities().of(c.indicator()), c.from(), c.responsible()),
                        new ResponsibilityAssigned(c.enrolmentId(), c.indicator(), c.responsible(), c.from())));
    }

    private Decision<EnrolmentEvent> assignSupport(AssignSupportUnit c) {
        return known(c, SupportUnitAssigned.class)
                .and(() -> rules.namedUnitUnknown(c.support(), c.from()))
                .decide(() -> unlessSo(
                        act,
                        isSo(facts.supportUnits(), c.from(), c.support()),
                        new SupportUnitAssigned(c.enrolmentId(), c.support(), c.from())));
    }

    private Decision<EnrolmentEvent> setTarget(SetTarget c) {
        return known(c, TargetSet.class)
                .and(
                        () -> targets.targetAlreadySet(c.target(), c.goal()),
                        () -> revisions.revisionsStandOnIt(act.corrects(), c.target()),
                        () -> setAfterRevision(c),
                        () -> targets.setNotAdopted(c.goal().criteriaSetId()),
                        () -> targets.targetOutOfRange(c.target(), c.goal()),
                        () -> rules.dueBeforeEnrolment(c.goal().due()))
                .decide(() -> unlessSo(
                        act,
                        targets.firstGoal(c.target()).isPresent(),
                        new TargetSet(c.enrolmentId(), c.target(), c.goal())));
    }

    private Decision<EnrolmentEvent> reviseTarget(ReviseTarget c) {
        return known(c, TargetRevised.class)
                .and(
                        () -> targets.targetUnknown(c.target()),
                        () -> revisions.revisedBeforeSet(
                                c.target(), act.occurredOn().firstDay()),
                        () -> reasonMissing(act),
                        () -> targets.setNotAdopted(c.goal().criteriaSetId()),
                        () -> targets.targetOutOfRange(c.target(), c.goal()),
                        () -> rules.dueBeforeEnrolment(c.goal().due()))
                .decide(() -> unlessSo(
                        act,
                        targets.current(c.target()).equals(Optional.of(c.goal())),
                        new TargetRevised(c.enrolmentId(), c.target(), c.goal())));
    }

    private Decision<EnrolmentEvent> plan(PlanCriterion c) {
        Plan plan = new Plan(c.due(), c.responsible());
        return known(c, CriterionPlanned.class)
                .and(
                        () -> rules.criterionNotInSet(c.criterion()),
                        () -> rules.dueBeforeEnrolment(c.due()),
                        () -> rules.namedUnitUnknown(
                                c.responsible(), act.occurredOn().firstDay()))
                .decide(() -> unlessSo(
                        act,
                        facts.plans()
                                .of(c.criterion())
                                .last()
                                .map(Dated.Item::value)
                                .equals(Optional.of(plan)),
                        new CriterionPlanned(c.enrolmentId(), c.criterion(), c.due(), c.responsible())));
    }

    private Decision<EnrolmentEvent> annul(AnnulEnrolmentEntry c) {
        return Rules.inOrder(
                        happened(act),
                        annulsProperly(act, facts.entries(), c.entry(), UnitEnrolled.class),
                        () -> revisions.revisionsStandOnIt(c.entry(), null))
                .decide(() -> List.of(new EnrolmentEntryAnnulled(c.enrolmentId(), c.entry())));
    }

    private Optional<Refusal> setAfterRevision(SetTarget c) {
        return act.corrects() == null
                ? Optional.empty()
                : revisions.setAfterRevision(c.target(), act.occurredOn().firstDay());
    }

    private Rules known(EnrolmentCommand c, Class<? extends EnrolmentEvent> type) {
        return Rules.inOrder(
                happened(act), correctsProperly(act, facts.entries(), type), () -> rules.notEnrolled(c.enrolmentId()));
    }

    private static <T> boolean isSo(Dated<T> known, LocalDate day, T wanted) {
        return known.on(day).equals(Optional.of(wanted));
    }
}
