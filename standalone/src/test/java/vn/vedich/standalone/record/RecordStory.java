package vn.vedich.standalone.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vedich.command.assessment.AssessmentCommand;
import vn.vedich.command.criteria.CriteriaCommand.AmendCriteriaSet;
import vn.vedich.command.criteria.CriteriaCommand.IssueCriteriaSet;
import vn.vedich.command.decision.Act;
import vn.vedich.command.directive.DirectiveCommand;
import vn.vedich.command.enrolment.EnrolmentCommand;
import vn.vedich.command.evidence.EvidenceCommand;
import vn.vedich.command.project.ProjectCommand;
import vn.vedich.command.request.RequestCommand;
import vn.vedich.command.session.SessionCommand;
import vn.vedich.command.subscription.SubscriptionCommand;
import vn.vedich.command.unit.UnitCommand.RegisterUnit;
import vn.vedich.command.webhook.WebhookCommand;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.judgement.Judgement;
import vn.vedich.kernel.judgement.Yardstick;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.unit.UnitFacts;

/**
 * What the kernel makes of a record, without the deciders: each command becomes the event that it asks for. It tells the
 * story of one unit's criteria: one enrolment, one assessment. What does not bear on them is left out.
 */
final class RecordStory {

    private static final EnrolmentId ENROLMENT = new EnrolmentId("quang-lam-ntm-2016");
    private static final AssessmentId ASSESSMENT = new AssessmentId("quang-lam-2016");

    static final LocalDate LOADED_ON = LocalDate.parse("2020-01-02");

    final Map<UnitId, UnitFacts> units = new HashMap<>();
    final Map<CriteriaSetId, CriteriaSetFacts> sets = new HashMap<>();
    EnrolmentFacts enrolment = EnrolmentFacts.none();
    AssessmentFacts assessment = AssessmentFacts.none();

    static RecordStory of(List<RecordLine> lines) {
        RecordStory story = new RecordStory();
        lines.forEach(story::tell);
        return story;
    }

    /** The assessment as it stands on a day, by the version and the profile in force on it. */
    Judgement judgementOn(LocalDate day) {
        return judgementBy(assessment.versions().on(day).orElseThrow(), day);
    }

    Judgement judgementBy(int version, LocalDate day) {
        AssessmentEvent.AssessmentOpened opened = assessment.opened().orElseThrow();
        CriteriaSetVersion rules = requireNonNull(sets.get(opened.criteriaSetId()))
                .version(version)
                .orElseThrow();
        Yardstick yardstick = new Yardstick(rules, enrolment.profiles().on(day).orElse(null), opened.period());
        return new Judgement(assessment, yardstick, day);
    }

    private void tell(RecordLine line) {
        Act act = line.act(LOADED_ON);
        switch (line.command()) {
            case RegisterUnit c -> register(c, act);
            case IssueCriteriaSet c -> record(act, issued(c));
            case AmendCriteriaSet c ->
                record(act, new CriteriaEvent.CriteriaSetAmended(c.criteriaSetId(), c.summary(), c.version()));
            case EnrolmentCommand c when !c.enrolmentId().equals(ENROLMENT) -> {} // the earlier assessment's
            case AssessmentCommand c when !c.assessmentId().equals(ASSESSMENT) -> {} // the earlier one
            case EnrolmentCommand c -> enrolment = enrolment.evolve(act.entry(0), enrolmentEvent(c));
            case AssessmentCommand c -> tell(c, act);
            case EvidenceCommand c -> {}
            case ProjectCommand c -> {}
            case SessionCommand c -> {}
            case DirectiveCommand c -> {}
            case RequestCommand c -> {}
            case WebhookCommand c -> {}
            case SubscriptionCommand c -> {}
            default -> throw new AssertionError("the record tells of no " + line.command());
        }
    }

    private void tell(AssessmentCommand command, Act act) {
        List<AssessmentEvent> events = new AssessmentStory(this, act).eventsOf(command);
        for (int n = 0; n < events.size(); n++) {
            assessment = assessment.evolve(act.entry(n), events.get(n));
        }
    }

    private void register(RegisterUnit c, Act act) {
        UnitRegistered event = new UnitRegistered(c.unitId(), c.kind(), c.names(), c.code(), c.parent(), c.from());
        units.put(c.unitId(), UnitFacts.none().evolve(act.entry(0), event));
    }

    private void record(Act act, CriteriaEvent event) {
        CriteriaSetFacts before = sets.getOrDefault(event.criteriaSetId(), CriteriaSetFacts.none());
        sets.put(event.criteriaSetId(), before.evolve(act.entry(0), event));
    }

    private static CriteriaEvent issued(IssueCriteriaSet c) {
        return new CriteriaEvent.CriteriaSetIssued(
                c.criteriaSetId(), c.names(), c.issuer(), c.basedOn(), c.judges(), c.period(), c.version());
    }

    private static EnrolmentEvent enrolmentEvent(EnrolmentCommand command) {
        return switch (command) {
            case EnrolmentCommand.EnrolUnit c ->
                new EnrolmentEvent.UnitEnrolled(c.enrolmentId(), c.unitId(), c.programme(), c.period(), c.from());
            case EnrolmentCommand.AdoptCriteriaSet c ->
                new EnrolmentEvent.CriteriaSetAdopted(c.enrolmentId(), c.criteriaSetId(), c.version(), c.from());
            case EnrolmentCommand.AssignThresholdProfile c ->
                new EnrolmentEvent.ThresholdProfileAssigned(c.enrolmentId(), c.profile(), c.from());
            case EnrolmentCommand.RecordProgrammeStatus c ->
                new EnrolmentEvent.ProgrammeStatusRecorded(c.enrolmentId(), c.programme(), c.status(), c.from());
            case EnrolmentCommand.AssignResponsibility c ->
                new EnrolmentEvent.ResponsibilityAssigned(c.enrolmentId(), c.indicator(), c.responsible(), c.from());
            case EnrolmentCommand.AssignSupportUnit c ->
                new EnrolmentEvent.SupportUnitAssigned(c.enrolmentId(), c.support(), c.from());
            case EnrolmentCommand.SetTarget c -> new EnrolmentEvent.TargetSet(c.enrolmentId(), c.target(), c.goal());
            case EnrolmentCommand.ReviseTarget c ->
                new EnrolmentEvent.TargetRevised(c.enrolmentId(), c.target(), c.goal());
            case EnrolmentCommand.PlanCriterion c ->
                new EnrolmentEvent.CriterionPlanned(c.enrolmentId(), c.criterion(), c.due(), c.responsible());
            case EnrolmentCommand.AnnulEnrolmentEntry c ->
                new EnrolmentEvent.EnrolmentEntryAnnulled(c.enrolmentId(), c.entry());
        };
    }
}
