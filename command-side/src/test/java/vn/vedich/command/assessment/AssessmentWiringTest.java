package vn.vedich.command.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.matches;
import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.DAY;
import static vn.vedich.command.assessment.Assessments.ENROLMENT;
import static vn.vedich.command.assessment.Assessments.OPEN;
import static vn.vedich.command.assessment.Assessments.TODAY;
import static vn.vedich.command.assessment.Assessments.leadership;
import static vn.vedich.command.assessment.Assessments.percent;
import static vn.vedich.command.assessment.Assessments.plan;
import static vn.vedich.command.assessment.Assessments.recorded;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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
import vn.vedich.command.assessment.CarryingRefusal.CarriedFromItself;
import vn.vedich.command.assessment.OpeningRefusal.EnrolmentUnknown;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
import vn.vedich.command.decision.Recorded;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.Wiring;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionLapsed;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentWiringTest {

    private static final OpenAssessment OPENING = new OpenAssessment(ASSESSMENT, ENROLMENT, Sets.SET, OPEN);
    private static final VerificationLevel DISTRICT = new VerificationLevel("district");
    private static final DayOrMonth JULY = DayOrMonth.of("2019-07");
    private static final Acts EXPLAINED =
            leadership("dam-ha").because("so decided").onAuthorityOf("12/QĐ-UBND");

    private final Wiring<Assessment> met = wiredTo(Assessments.planMet().history());

    @Test
    void an_assessment_begins_with_its_opening() {
        wiredTo(Assessments.enrolled().history()).when(OPENING, Acts.ordinary()).expectEvents(Assessments.opening());
    }

    @Test
    void every_command_reaches_the_decider() {
        List<Command> commands = List.of(
                new RecordIndicator(ASSESSMENT, plan(false)),
                new DecideApplicability(ASSESSMENT, Sets.PLAN, false, DAY),
                new MarkCriterionMet(ASSESSMENT, Sets.PLANNING, DAY, HowWell.WELL),
                new MarkCriterionLapsed(ASSESSMENT, Sets.PLANNING, TODAY),
                new MarkCriterionOwed(ASSESSMENT, Sets.HOUSING, DAY, JULY),
                new VerifyCriterion(ASSESSMENT, Sets.PLANNING, DISTRICT, 1),
                new RejectCriterion(ASSESSMENT, Sets.PLANNING, DISTRICT, 1),
                new SubmitReport(ASSESSMENT, new ReportId("july"), JULY, null, List.of()),
                new RejudgeUnderVersion(ASSESSMENT, 2, TODAY),
                new CloseAssessment(ASSESSMENT, TODAY),
                new AnnulAssessmentEntry(ASSESSMENT, new EntryId("plan")));

        assertThat(commands).allSatisfy(command -> assertThat(eventsOf(command)).hasSize(1));
        refuses(new CarryOver(ASSESSMENT, ASSESSMENT, List.of()), new CarriedFromItself(ASSESSMENT));
    }

    @Test
    void values_recorded_at_once_come_in_their_order_each_with_its_own_entry() {
        Act act = Acts.ordinary().named("c-1").act();
        RecordIndicators command =
                new RecordIndicators(ASSESSMENT, List.of(percent(Sets.POOR, "6"), percent(Sets.NO_HUTS, "0")));

        met.when(command, act).expectEventsMatching(matches(events -> {
            assertThat(events)
                    .<Object>extracting(event -> ((EventMessage<?>) event).getPayload())
                    .containsExactly(recorded(percent(Sets.POOR, "6")), recorded(percent(Sets.NO_HUTS, "0")));
            assertThat(events)
                    .extracting(event -> Entry.from(((EventMessage<?>) event).getMetaData()))
                    .containsExactly(act.entry(0), act.entry(1));
            return true;
        }));
    }

    @Test
    void what_was_recorded_before_is_known_to_the_next_command() {
        met.when(new MarkCriterionLapsed(ASSESSMENT, Sets.PLANNING, TODAY), EXPLAINED)
                .expectEvents(new CriterionLapsed(ASSESSMENT, Sets.PLANNING, TODAY));
        met.when(new MarkCriterionMet(ASSESSMENT, Sets.PLANNING, DAY, null), EXPLAINED)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        Wiring.of(Assessment.class)
                .when(OPENING, Acts.ordinary())
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(matches(e -> ((CommandRefused) e).refusal().equals(new EnrolmentUnknown(ENROLMENT))));
    }

    @Test
    void what_was_never_opened_is_not_found() {
        wiredTo(Assessments.enrolled().history())
                .when(new CloseAssessment(ASSESSMENT, TODAY), Acts.ordinary())
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private List<Object> eventsOf(Command command) {
        List<Object> found = new ArrayList<>();
        met.when(command, EXPLAINED).expectEventsMatching(matches(events -> {
            events.forEach(event -> found.add(((EventMessage<?>) event).getPayload()));
            return true;
        }));
        return found;
    }

    private void refuses(Command command, Refusal refusal) {
        met.when(command, EXPLAINED)
                .expectException(matches(e -> ((CommandRefused) e).refusal().equals(refusal)));
    }

    private static Wiring<Assessment> wiredTo(List<Recorded> history) {
        Wiring<Assessment> wiring = Wiring.of(Assessment.class);
        for (Recorded recorded : history) {
            wiring = wiring.given(recorded.entry().id().value(), recorded.event());
        }
        return wiring;
    }
}
