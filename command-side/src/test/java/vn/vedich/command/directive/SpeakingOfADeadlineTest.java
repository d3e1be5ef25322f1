package vn.vedich.command.directive;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Decided;
import vn.vedich.command.directive.DirectiveCommand.EscalateDirective;
import vn.vedich.command.directive.DirectiveCommand.IssueDirective;
import vn.vedich.command.directive.DirectiveCommand.MarkDirectiveOverdue;
import vn.vedich.command.directive.DirectiveCommand.RemindOfDirective;
import vn.vedich.command.directive.DirectiveRefusal.NotDueToBeSaid;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEscalated;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveOverdue;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReminded;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpeakingOfADeadlineTest {

    private static final DirectiveId ID = Directives.ID;
    private static final UnitId LEAD = Directives.INFRASTRUCTURE;
    private static final DayOrMonth END = Directives.DEADLINE;
    private static final EntryId ISSUE = new EntryId("issue");
    private static final Acts DAY_AFTER = Acts.ordinary().givenOn("2019-10-01");

    @Test
    void a_unit_is_reminded_up_to_the_last_day_and_not_after_it() {
        Directives.given()
                .when(new RemindOfDirective(ID, LEAD, END), Acts.ordinary().givenOn("2019-09-30"))
                .does(new DirectiveReminded(ID, LEAD, END, ISSUE));
        notDue(Directives.given().when(new RemindOfDirective(ID, LEAD, END), DAY_AFTER), "2019-10-01");
    }

    @Test
    void it_is_overdue_on_no_other_day_than_the_end_of_its_deadline_and_not_before_that_is_over() {
        MarkDirectiveOverdue overdue = new MarkDirectiveOverdue(ID, LEAD, END);

        Directives.given()
                .when(overdue, DAY_AFTER.occurredOn("2019-09-30"))
                .does(new DirectiveOverdue(ID, LEAD, END, ISSUE));
        notDue(Directives.given().when(overdue, DAY_AFTER), "2019-10-01");
        notDue(Directives.given().when(overdue, Acts.ordinary().givenOn("2019-09-30")), "2019-09-30");
    }

    @Test
    void what_is_overdue_goes_to_the_leadership_that_issued_it() {
        Directives.given()
                .when(new EscalateDirective(ID, LEAD, END), DAY_AFTER)
                .does(new DirectiveEscalated(ID, LEAD, Directives.DISTRICT, END, ISSUE));
        notDue(Directives.given().when(new EscalateDirective(ID, Directives.LABOUR, END), DAY_AFTER), "2019-10-01");
    }

    @Test
    void what_nobody_was_given_is_overdue_with_nobody() {
        Directives.before()
                .given("issue", Directives.ON_ISSUE, Directives.issue(null, null, END))
                .when(new MarkDirectiveOverdue(ID, null, END), DAY_AFTER.occurredOn("2019-09-30"))
                .does(new DirectiveOverdue(ID, null, END, ISSUE));
    }

    @Test
    void what_was_said_of_a_deadline_to_a_unit_is_not_said_again() {
        MarkDirectiveOverdue overdue = new MarkDirectiveOverdue(ID, LEAD, END);
        var said = Directives.given().given("said", new DirectiveOverdue(ID, LEAD, END, ISSUE));

        said.when(overdue, DAY_AFTER.occurredOn("2019-09-30")).staysQuiet();
        said.when(new MarkDirectiveOverdue(ID, Directives.LABOUR, END), DAY_AFTER.occurredOn("2019-09-30"))
                .does(new DirectiveOverdue(ID, Directives.LABOUR, END, ISSUE));
    }

    @Test
    void nothing_is_said_of_a_deadline_that_is_in_force_no_more_nor_to_a_unit_that_has_it_no_more() {
        var extended = Directives.given()
                .given("extension", new DeadlineExtended(ID, DayOrMonth.of("2019-12-31")))
                .given("passing-on", new DirectiveReassigned(ID, Directives.to(Directives.LABOUR)));

        notDue(
                extended.when(new MarkDirectiveOverdue(ID, Directives.LABOUR, END), DAY_AFTER.occurredOn("2019-09-30")),
                "2019-09-30");
        notDue(
                extended.when(
                        new MarkDirectiveOverdue(ID, LEAD, DayOrMonth.of("2019-12-31")),
                        Acts.ordinary().givenOn("2020-01-01").occurredOn("2019-12-31")),
                "2019-12-31");
    }

    @Test
    void nothing_is_said_of_what_was_accepted() {
        notDue(
                Directives.accepted().when(new MarkDirectiveOverdue(ID, LEAD, END), DAY_AFTER.occurredOn("2019-09-30")),
                "2019-09-30");
    }

    @Test
    void what_was_said_of_a_mistyped_year_stands_in_the_way_of_no_correction() {
        Acts mistyped = Directives.ON_ISSUE.occurredOn("2018-07-01");
        DirectiveIssued ofTheYearBefore =
                Directives.issue(null, Directives.to(LEAD, Directives.LABOUR), DayOrMonth.of("2018-09-30"));

        Directives.before()
                .given("issue", mistyped, ofTheYearBefore)
                .given(
                        "overdue",
                        mistyped.occurredOn("2018-09-30"),
                        new DirectiveOverdue(ID, LEAD, DayOrMonth.of("2018-09-30"), ISSUE))
                .when(
                        new IssueDirective(
                                ID,
                                Directives.DISTRICT,
                                Directives.TEXT,
                                List.of(Directives.COMMUNE),
                                List.of(),
                                List.of(),
                                null,
                                LEAD,
                                List.of(Directives.LABOUR),
                                END),
                        Directives.LEADER.inPlaceOf("issue").occurredOn("2019-07-01"))
                .does(Directives.issue(null, Directives.to(LEAD, Directives.LABOUR), END));
    }

    private static void notDue(Decided<DirectiveEvent> decided, String day) {
        decided.refuses(new NotDueToBeSaid(ID, DayOrMonth.of(day)));
    }
}
