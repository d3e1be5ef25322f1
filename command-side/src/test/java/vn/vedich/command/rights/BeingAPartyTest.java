package vn.vedich.command.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Command;
import vn.vedich.command.directive.DirectiveCommand.AcceptDirective;
import vn.vedich.command.directive.DirectiveCommand.AcknowledgeDirective;
import vn.vedich.command.directive.DirectiveCommand.AssignDirective;
import vn.vedich.command.directive.DirectiveCommand.GivePartOfDirective;
import vn.vedich.command.directive.DirectiveCommand.NameDirectiveWhole;
import vn.vedich.command.project.ProjectCommand.AllocateCapital;
import vn.vedich.command.project.ProjectCommand.ReportProjectProgress;
import vn.vedich.command.project.ProjectCommand.SuspendProject;
import vn.vedich.command.request.RequestCommand.AnnulRequestEntry;
import vn.vedich.command.request.RequestCommand.AnswerRequest;
import vn.vedich.command.request.RequestCommand.CloseRequest;
import vn.vedich.command.request.RequestCommand.RaiseRequest;
import vn.vedich.command.rights.RightsRefusal.NotAddressed;
import vn.vedich.command.rights.RightsRefusal.NotYourCommand;
import vn.vedich.command.rights.RightsRefusal.NotYourEntry;
import vn.vedich.command.rights.RightsRefusal.NotYourUnit;
import vn.vedich.command.session.SessionCommand.HoldSession;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.CapitalKind;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BeingAPartyTest {

    private static final LocalDate DAY = DemoDistrict.DAY;
    private static final UnitId DISTRICT = DemoDistrict.unit("dam-ha");
    private static final UnitId COMMUNE = DemoDistrict.unit("quang-lam");
    private static final UnitId FINANCE = DemoDistrict.unit("finance");
    private static final UnitId ELSEWHERE = DemoDistrict.unit("tien-yen");
    private static final EnteredBy LEADER = caller(Role.LEADERSHIP, DISTRICT);
    private static final EnteredBy OFFICER = caller(Role.COMMUNE_OFFICER, COMMUNE);
    private static final EnteredBy DEPARTMENT = caller(Role.DEPARTMENT_OFFICER, FINANCE);

    @Nested
    class To_a_directive {

        private static final DirectiveId ID = new DirectiveId("disbursement");
        private static final AcknowledgeDirective ACKNOWLEDGE = new AcknowledgeDirective(ID);

        @Test
        void the_unit_that_it_was_given_to_acknowledges_it() {
            assertThat(refusal(DEPARTMENT, ACKNOWLEDGE, given(FINANCE))).isEmpty();
            assertThat(refusal(OFFICER, ACKNOWLEDGE, given(COMMUNE))).isEmpty();
            assertThat(refusal(LEADER, ACKNOWLEDGE, given(DISTRICT))).isEmpty();
        }

        @Test
        void nobody_else_does_it_for_that_unit_the_leadership_neither() {
            assertThat(refusal(LEADER, ACKNOWLEDGE, given(FINANCE)))
                    .contains(new NotAddressed("directive/disbursement"));
            assertThat(refusal(OFFICER, ACKNOWLEDGE, given(FINANCE)))
                    .contains(new NotAddressed("directive/disbursement"));
            assertThat(refusal(DEPARTMENT, ACKNOWLEDGE, given(null)))
                    .contains(new NotAddressed("directive/disbursement"));
        }

        @Test
        void a_unit_that_it_is_given_to_later_is_a_party_too() {
            DirectiveReassigned later = new DirectiveReassigned(ID, new Assignment(COMMUNE, List.of(FINANCE)));

            assertThat(refusal(DEPARTMENT, ACKNOWLEDGE, given(DISTRICT), later)).isEmpty();
            assertThat(refusal(OFFICER, ACKNOWLEDGE, given(DISTRICT), later)).isEmpty();
        }

        @Test
        void accepting_what_was_done_is_whoever_s_who_issued_it_and_that_of_those_above() {
            assertThat(refusal(LEADER, new AcceptDirective(ID), given(FINANCE))).isEmpty();
            assertThat(refusal(DEPARTMENT, new AcceptDirective(ID), given(FINANCE)))
                    .contains(new NotYourUnit(DISTRICT));
            assertThat(refusal(DEPARTMENT, new AcceptDirective(ID), issued(FINANCE, COMMUNE)))
                    .isEmpty();
            assertThat(refusal(OFFICER, new AcceptDirective(ID), issued(FINANCE, COMMUNE)))
                    .contains(new NotYourUnit(FINANCE));
        }

        @Test
        void a_part_of_it_is_given_by_those_that_it_was_given_to_and_by_the_leadership() {
            GivePartOfDirective part =
                    new GivePartOfDirective(new DirectiveId("part"), ID, Text.of("rà soát"), COMMUNE, List.of(), null);

            assertThat(refusal(LEADER, part, given(FINANCE))).isEmpty();
            assertThat(refusal(DEPARTMENT, part, given(FINANCE))).isEmpty();
            assertThat(refusal(OFFICER, part, given(FINANCE))).contains(new NotAddressed("directive/part"));
        }

        @Test
        void to_issue_a_directive_and_to_say_what_it_is_a_part_of_is_the_leadership_s() {
            NameDirectiveWhole name = new NameDirectiveWhole(ID, new DirectiveId("whole"));

            assertThat(refusal(LEADER, name, given(FINANCE))).isEmpty();
            assertThat(refusal(DEPARTMENT, name, issued(FINANCE, COMMUNE)))
                    .contains(new NotYourCommand("NameDirectiveWhole"));
        }

        @Test
        void an_order_is_given_to_units_within_only() {
            assertThat(refusal(LEADER, new AssignDirective(ID, FINANCE, List.of(COMMUNE)), given(null)))
                    .isEmpty();
            assertThat(refusal(LEADER, new AssignDirective(ID, ELSEWHERE, List.of()), given(null)))
                    .contains(new NotYourUnit(ELSEWHERE));
        }

        private static DirectiveIssued given(@Nullable UnitId lead) {
            return issued(DISTRICT, lead);
        }

        private static DirectiveIssued issued(UnitId issuer, @Nullable UnitId lead) {
            Assignment assignment = lead == null ? null : new Assignment(lead, List.of());
            return new DirectiveIssued(
                    ID, issuer, Text.of("rà soát"), List.of(), List.of(), List.of(), null, assignment, null);
        }
    }

    @Nested
    class To_a_request {

        private static final RequestId ID = new RequestId("field-roads");
        private static final AnswerRequest ANSWER = new AnswerRequest(ID, Answer.AGREED, null, null, DAY);
        private static final RequestRaised RAISED =
                new RequestRaised(ID, COMMUNE, DISTRICT, Text.of("đường nội đồng"), List.of(), null, DAY);
        private static final RequestForwarded FORWARDED = new RequestForwarded(ID, FINANCE, DAY);

        @Test
        void a_commune_raises_and_closes_its_own() {
            assertThat(refusal(OFFICER, new RaiseRequest(ID, COMMUNE, DISTRICT, Text.of("a"), List.of(), null, DAY)))
                    .isEmpty();
            assertThat(refusal(OFFICER, new RaiseRequest(ID, ELSEWHERE, DISTRICT, Text.of("a"), List.of(), null, DAY)))
                    .contains(new NotYourUnit(ELSEWHERE));
            assertThat(refusal(OFFICER, new CloseRequest(ID, DAY), RAISED)).isEmpty();
        }

        @Test
        void the_unit_that_it_waits_on_answers_it() {
            assertThat(refusal(DEPARTMENT, ANSWER, RAISED)).contains(new NotAddressed("request/field-roads"));
            assertThat(refusal(DEPARTMENT, ANSWER, RAISED, FORWARDED)).isEmpty();
            assertThat(refusal(OFFICER, ANSWER, RAISED)).contains(new NotAddressed("request/field-roads"));
        }

        @Test
        void the_leadership_above_who_asks_answers_it_wherever_it_waits() {
            assertThat(refusal(LEADER, ANSWER, RAISED, FORWARDED)).isEmpty();
        }

        @Test
        void who_may_not_send_it_on_does_not_unsay_that_it_was_sent_on() {
            EntryId entry = DemoDistrict.entryOf(FORWARDED, RAISED, FORWARDED);
            AnnulRequestEntry unsay = new AnnulRequestEntry(ID, entry);

            assertThat(refusal(LEADER, unsay, RAISED, FORWARDED)).isEmpty();
            assertThat(refusal(DEPARTMENT, unsay, RAISED, FORWARDED)).contains(new NotYourEntry(entry));
            assertThat(refusal(OFFICER, unsay, RAISED, FORWARDED)).isNotEmpty();
        }
    }

    @Nested
    class To_a_project {

        private static final ProjectId ID = new ProjectId("tai-coong-my");
        private static final CapitalLine LINE =
                new CapitalLine(new FundingSourceId("p135"), 2019, CapitalKind.INVESTMENT);
        private static final SuspendProject SUSPEND = new SuspendProject(ID, DAY);

        @Test
        void the_commune_and_the_investor_report_on_it() {
            ReportProjectProgress report = new ReportProjectProgress(ID, Decimal.of(10), DAY, null, List.of());

            assertThat(refusal(OFFICER, report, approved(FINANCE))).isEmpty();
            assertThat(refusal(DEPARTMENT, report, approved(FINANCE))).isEmpty();
            assertThat(refusal(DEPARTMENT, report, approved(DISTRICT)))
                    .contains(new NotAddressed("project/tai-coong-my"));
            assertThat(refusal(LEADER, SUSPEND, approved(FINANCE))).isEmpty();
        }

        @Test
        void capital_is_the_leadership_s_to_give() {
            AllocateCapital allocate = new AllocateCapital(ID, LINE, new Money(1), DAY);

            assertThat(refusal(LEADER, allocate, approved(FINANCE))).isEmpty();
            assertThat(refusal(OFFICER, allocate, approved(FINANCE))).contains(new NotYourCommand("AllocateCapital"));
        }

        private static ProjectApproved approved(UnitId investor) {
            return new ProjectApproved(
                    ID, Names.of("Đường Tài Cóong Mỷ"), COMMUNE, new Money(1), investor, List.of(), List.of());
        }
    }

    @Test
    void a_session_is_held_by_the_leadership_with_a_unit_within() {
        assertThat(refusal(LEADER, session(COMMUNE))).isEmpty();
        assertThat(refusal(LEADER, session(ELSEWHERE))).contains(new NotYourUnit(ELSEWHERE));
        assertThat(refusal(OFFICER, session(COMMUNE))).contains(new NotYourCommand("HoldSession"));
    }

    @Test
    void what_nobody_ever_opened_is_left_to_the_rules() {
        assertThat(refusal(DEPARTMENT, new AcknowledgeDirective(new DirectiveId("nobody-knows"))))
                .isEmpty();
        assertThat(refusal(DEPARTMENT, new AnnulRequestEntry(new RequestId("nobody-knows"), new EntryId("x"))))
                .isEmpty();
    }

    private static HoldSession session(UnitId with) {
        return new HoldSession(
                new SessionId("s"), DAY, new Chair(DISTRICT, null), with, List.of(), Text.of("nông thôn mới"));
    }

    private static EnteredBy caller(Role role, UnitId unit) {
        return new EnteredBy(Text.of(unit.value()), Set.of(role), unit);
    }

    private static Optional<RightsRefusal> refusal(EnteredBy caller, Command command, Event... history) {
        return DemoDistrict.rights(history).refusal(caller, null, command, DAY);
    }
}
