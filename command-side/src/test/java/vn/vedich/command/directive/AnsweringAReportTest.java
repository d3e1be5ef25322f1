package vn.vedich.command.directive;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.directive.DirectiveCommand.AcceptDirective;
import vn.vedich.command.directive.DirectiveCommand.ReturnDirective;
import vn.vedich.command.directive.DirectiveCommand.WithdrawDirective;
import vn.vedich.command.directive.DirectiveRefusal.AnsweredBeforeReported;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveClosed;
import vn.vedich.command.directive.DirectiveRefusal.NothingReportedDone;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReturned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.vedich.kernel.value.DayOrMonth;

/** A report is accepted or returned; a directive is withdrawn. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringAReportTest {

    private static final AcceptDirective ACCEPT = new AcceptDirective(Directives.ID);
    private static final ReturnDirective RETURN = new ReturnDirective(Directives.ID);
    private static final WithdrawDirective WITHDRAW = new WithdrawDirective(Directives.ID);
    private static final Acts WITHOUT_REASON = Acts.ordinary();
    private static final DirectiveAccepted ACCEPTED = new DirectiveAccepted(Directives.ID);
    private static final DirectiveReturned RETURNED = new DirectiveReturned(Directives.ID);
    private static final DirectiveWithdrawn WITHDRAWN = new DirectiveWithdrawn(Directives.ID);
    private static final DayOrMonth TODAY = DayOrMonth.of(Acts.TODAY);

    @Nested
    class When_allowed {

        @Test
        void a_report_is_accepted_without_a_word() {
            Directives.reported().when(ACCEPT, WITHOUT_REASON).does(ACCEPTED);
        }

        @Test
        void a_report_is_returned_with_a_reason() {
            Directives.reported().when(RETURN, Directives.LEADER).does(RETURNED);
        }

        @Test
        void a_directive_is_withdrawn_whether_reported_or_not() {
            Directives.issued().when(WITHDRAW, Directives.LEADER).does(WITHDRAWN);
            Directives.reported().when(WITHDRAW, Directives.LEADER).does(WITHDRAWN);
        }

        @Test
        void the_day_of_an_answer_is_corrected_after_it_closed_the_directive() {
            Directives.accepted()
                    .when(ACCEPT, Directives.LEADER.inPlaceOf("acceptance"))
                    .does(ACCEPTED);
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void without_a_report_there_is_nothing_to_answer() {
            Directives.given().when(ACCEPT, Directives.LEADER).refuses(new NothingReportedDone(Directives.ID));
            Directives.given().when(RETURN, Directives.LEADER).refuses(new NothingReportedDone(Directives.ID));
        }

        @Test
        void a_report_is_answered_once() {
            Directives.reported()
                    .given("answer", Directives.LEADER, RETURNED)
                    .when(ACCEPT, Directives.LEADER)
                    .refuses(new NothingReportedDone(Directives.ID));
        }

        @Test
        void an_answer_does_not_come_before_the_report() {
            Directives.reported()
                    .when(ACCEPT, Directives.LEADER.occurredOn("2019-07-08"))
                    .refuses(new AnsweredBeforeReported(DayOrMonth.of("2019-07-08"), TODAY));
        }

        @Test
        void to_return_and_to_withdraw_need_a_reason() {
            Directives.reported().when(RETURN, WITHOUT_REASON).refuses(new ReasonMissing());
            Directives.reported().when(WITHDRAW, WITHOUT_REASON).refuses(new ReasonMissing());
        }

        @Test
        void what_is_closed_stays_closed() {
            DirectiveClosed closed = new DirectiveClosed(Directives.ID, TODAY);

            Directives.accepted().when(RETURN, Directives.LEADER).refuses(closed);
            Directives.accepted().when(WITHDRAW, Directives.LEADER).refuses(closed);
            Directives.reported()
                    .given("withdrawal", Directives.LEADER, WITHDRAWN)
                    .when(ACCEPT, Directives.LEADER)
                    .refuses(closed);
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void just_that_was_said_for_that_day() {
            Directives.accepted().when(ACCEPT, Directives.LEADER).staysQuiet();
            Directives.reported()
                    .given(RETURNED)
                    .when(RETURN, Directives.LEADER)
                    .staysQuiet();
            Directives.reported()
                    .given(WITHDRAWN)
                    .when(WITHDRAW, Directives.LEADER)
                    .staysQuiet();
        }
    }
}
