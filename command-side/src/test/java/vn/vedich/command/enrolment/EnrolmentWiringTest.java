package vn.vedich.command.enrolment;

import static org.axonframework.test.matchers.Matchers.matches;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
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
import vn.vedich.command.enrolment.EnrolmentRefusal.TargetUnknown;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.Wiring;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriterionPlanned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.EnrolmentEntryAnnulled;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ProgrammeStatusRecorded;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ResponsibilityAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.SupportUnitAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetRevised;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetSet;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ThresholdProfileAssigned;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnrolmentWiringTest {

    private static final EnrolmentId ID = Enrolments.ENROLMENT;
    private static final TargetId TARGET = new TargetId("finish");
    private static final TargetId SECOND = new TargetId("second");
    private static final Goal GOAL = new Goal.Recognition(DayOrMonth.of("2020-08"), Enrolments.SET);
    private static final Goal LATER = new Goal.Recognition(DayOrMonth.of("2020-12"), Enrolments.SET);
    private static final ProgrammeId P135 = new ProgrammeId("p135");
    private static final ProgrammeStatus LEFT = new ProgrammeStatus("left");

    private final Wiring<Enrolment> before = Wiring.of(Enrolment.class)
            .given("unit", Enrolments.registered(Enrolments.COMMUNE, "commune"))
            .given("department", Enrolments.registered(Enrolments.DEPARTMENT, "department"))
            .given("set", Enrolments.issued())
            .given("amendment", Enrolments.amended());
    private final Wiring<Enrolment> adopted = before.given("enrolment", Enrolments.enrolment())
            .given("adoption", Enrolments.adoption(1, Enrolments.SINCE))
            .given("target", new TargetSet(ID, TARGET, GOAL));

    @Test
    void an_enrolment_begins_with_the_unit() {
        before.when(enrol(), Acts.ordinary()).expectEvents(Enrolments.enrolment());
    }

    @Test
    void every_command_reaches_the_decider() {
        accepts(
                new AdoptCriteriaSet(ID, Enrolments.SET, 2, Enrolments.AMENDED),
                Enrolments.adoption(2, Enrolments.AMENDED));
        accepts(
                new AssignThresholdProfile(ID, Enrolments.GENERAL, Enrolments.SINCE),
                new ThresholdProfileAssigned(ID, Enrolments.GENERAL, Enrolments.SINCE));
        accepts(
                new RecordProgrammeStatus(ID, P135, LEFT, Enrolments.AMENDED),
                new ProgrammeStatusRecorded(ID, P135, LEFT, Enrolments.AMENDED));
        accepts(
                new AssignResponsibility(ID, Enrolments.INDICATOR, Enrolments.DEPARTMENT, Enrolments.SINCE),
                new ResponsibilityAssigned(ID, Enrolments.INDICATOR, Enrolments.DEPARTMENT, Enrolments.SINCE));
        accepts(
                new AssignSupportUnit(ID, Enrolments.DEPARTMENT, Enrolments.SINCE),
                new SupportUnitAssigned(ID, Enrolments.DEPARTMENT, Enrolments.SINCE));
        accepts(new SetTarget(ID, SECOND, GOAL), new TargetSet(ID, SECOND, GOAL));
        accepts(new ReviseTarget(ID, TARGET, LATER), new TargetRevised(ID, TARGET, LATER));
        accepts(
                new PlanCriterion(ID, Enrolments.CRITERION, DayOrMonth.of("2019-12"), null),
                new CriterionPlanned(ID, Enrolments.CRITERION, DayOrMonth.of("2019-12"), null));
        accepts(
                new AnnulEnrolmentEntry(ID, new EntryId("target")),
                new EnrolmentEntryAnnulled(ID, new EntryId("target")));
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        adopted.when(new ReviseTarget(ID, SECOND, LATER), Acts.ordinary())
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(matches(e -> ((CommandRefused) e).refusal().equals(new TargetUnknown(SECOND))));
    }

    @Test
    void nothing_to_do_is_a_success_without_events() {
        adopted.when(enrol(), Acts.ordinary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private void accepts(Command command, Object event) {
        adopted.when(command, Acts.ordinary().because("so decided").onAuthorityOf("12/QĐ-UBND"))
                .expectEvents(event);
    }

    private static EnrolUnit enrol() {
        return new EnrolUnit(ID, Enrolments.COMMUNE, new ProgrammeId("ntm"), Enrolments.PERIOD, Enrolments.SINCE);
    }
}
