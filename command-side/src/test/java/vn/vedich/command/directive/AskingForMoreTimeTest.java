package vn.vedich.command.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.directive.DirectiveCommand.AnnulDirectiveEntry;
import vn.vedich.command.directive.DirectiveCommand.GrantExtension;
import vn.vedich.command.directive.DirectiveCommand.RefuseExtension;
import vn.vedich.command.directive.DirectiveCommand.RequestExtension;
import vn.vedich.command.directive.DirectiveRefusal.AlreadyReportedDone;
import vn.vedich.command.directive.DirectiveRefusal.AnsweredBeforeAsked;
import vn.vedich.command.directive.DirectiveRefusal.DeadlineInThePast;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveClosed;
import vn.vedich.command.directive.DirectiveRefusal.ExtensionAlreadyRequested;
import vn.vedich.command.directive.DirectiveRefusal.LaterEntryRestsOnIt;
import vn.vedich.command.directive.DirectiveRefusal.NoDeadlineToExtend;
import vn.vedich.command.directive.DirectiveRefusal.NoExtensionRequested;
import vn.vedich.command.directive.DirectiveRefusal.NotALaterDeadline;
import vn.vedich.command.directive.DirectiveRefusal.NotGivenToYou;
import vn.vedich.command.directive.DirectiveRefusal.NotYourReport;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEntryAnnulled;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReturned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionGranted;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRefused;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.DayOrMonth;

/** A unit asks for more time; whoever issued the directive grants or refuses it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskingForMoreTimeTest {

    private static final DayOrMonth WISHED = DayOrMonth.of("2019-12-31");
    private static final Acts LABOUR = Directives.COOPERATING.because("too few people");
    private static final ExtensionRequested ASKED = new ExtensionRequested(Directives.ID, Directives.LABOUR, WISHED);
    private static final ExtensionGranted GRANTED = new ExtensionGranted(Directives.ID, Directives.LABOUR);
    private static final ExtensionRefused REFUSED = new ExtensionRefused(Directives.ID, Directives.LABOUR);
    private static final NoExtensionRequested NOTHING = new NoExtensionRequested(Directives.LABOUR);
    private static final DirectiveReassigned TO_LEAD =
            new DirectiveReassigned(Directives.ID, Directives.to(Directives.INFRASTRUCTURE));

    @Nested
    class When_allowed {

        @Test
        void a_unit_that_helps_asks_as_one_that_leads() {
            Directives.given().when(request("2019-12-31"), LABOUR).does(ASKED);
            Directives.asked()
                    .when(request("2019-12"), Directives.LEAD.because("rain"))
                    .does(new ExtensionRequested(Directives.ID, Directives.INFRASTRUCTURE, DayOrMonth.of("2019-12")));
        }

        @Test
        void what_is_granted_extends_the_deadline_to_the_day_that_was_asked_for() {
            Directives.asked().when(grant(null), Acts.ordinary()).does(GRANTED, extended("2019-12-31"));
        }

        @Test
        void less_may_be_granted_than_was_asked_for_and_more() {
            Directives.asked().when(grant("2019-10-31"), Directives.LEADER).does(GRANTED, extended("2019-10-31"));
            Directives.asked().when(grant("2020-01"), Directives.LEADER).does(GRANTED, extended("2020-01"));
        }

        @Test
        void it_is_refused_with_a_reason_and_asked_for_again() {
            Directives.asked().when(refuse(), Directives.LEADER).does(REFUSED);
            Directives.asked()
                    .given(REFUSED)
                    .when(request("2019-12-31"), LABOUR)
                    .does(ASKED);
        }

        @Test
        void more_is_asked_for_than_an_extension_gave_meanwhile() {
            Directives.asked()
                    .given(extended("2019-12-31"))
                    .when(request("2020-03-31"), LABOUR)
                    .does(new ExtensionRequested(Directives.ID, Directives.LABOUR, DayOrMonth.of("2020-03-31")));
        }

        @Test
        void after_a_report_is_returned_the_request_is_open_again() {
            Directives.asked()
                    .given("report", Directives.LEAD, Directives.done("2019-07-08"))
                    .given(new DirectiveReturned(Directives.ID))
                    .when(refuse(), Directives.LEADER)
                    .does(REFUSED);
        }

        @Test
        void the_day_of_a_grant_is_corrected_and_extends_nothing_twice() {
            Directives.asked()
                    .given("grant", GRANTED)
                    .given(extended("2019-12-31"))
                    .when(grant(null), Directives.LEADER.inPlaceOf("grant"))
                    .does(GRANTED);
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void the_directive_was_not_given_to_that_unit() {
            Directives.given()
                    .when(
                            request("2019-12-31"),
                            Directives.department("culture").because("rain"))
                    .refuses(new NotGivenToYou(Directives.ID, DayOrMonth.of(Acts.TODAY)));
        }

        @Test
        void a_request_and_its_refusal_have_reasons() {
            Directives.given()
                    .when(request("2019-12-31"), Directives.COOPERATING)
                    .refuses(new ReasonMissing());
            Directives.asked().when(refuse(), Acts.ordinary()).refuses(new ReasonMissing());
        }

        @Test
        void the_day_that_is_asked_for_is_later_than_the_deadline_and_not_over() {
            Directives.given()
                    .when(request("2019-09"), LABOUR)
                    .refuses(new NotALaterDeadline(DayOrMonth.of("2019-09"), Directives.DEADLINE));
            Directives.given()
                    .when(request("2019-10-19"), LABOUR.givenOn("2019-10-20"))
                    .refuses(new DeadlineInThePast(DayOrMonth.of("2019-10-19"), LocalDate.parse("2019-10-20")));
        }

        @Test
        void without_a_deadline_there_is_no_time_to_ask_for() {
            Directives.before()
                    .given(
                            "issue",
                            Directives.ON_ISSUE,
                            Directives.issue(null, Directives.to(Directives.INFRASTRUCTURE, Directives.LABOUR), null))
                    .when(request("2019-12-31"), LABOUR)
                    .refuses(new NoDeadlineToExtend(Directives.ID));
        }

        @Test
        void a_unit_asks_once_until_it_is_answered() {
            Directives.asked()
                    .when(request("2020-01-31"), LABOUR)
                    .refuses(new ExtensionAlreadyRequested(Directives.LABOUR, WISHED));
        }

        @Test
        void while_a_report_waits_nobody_asks_and_nobody_answers() {
            Directives.reported()
                    .when(request("2019-12-31"), LABOUR)
                    .refuses(new AlreadyReportedDone(LocalDate.parse("2019-07-08")));
            Directives.asked()
                    .given("report", Directives.LEAD, Directives.done("2019-07-08"))
                    .when(grant(null), Directives.LEADER)
                    .refuses(NOTHING);
        }

        @Test
        void nobody_who_did_not_ask_is_answered_nor_twice() {
            Directives.given().when(grant(null), Directives.LEADER).refuses(NOTHING);
            Directives.given().when(refuse(), Directives.LEADER).refuses(NOTHING);
            Directives.asked()
                    .given(REFUSED)
                    .when(grant(null), Directives.LEADER)
                    .refuses(NOTHING);
        }

        @Test
        void nothing_is_answered_that_an_extension_gave_meanwhile() {
            Directives.asked()
                    .given(extended("2019-12-31"))
                    .when(refuse(), Directives.LEADER)
                    .refuses(NOTHING);
        }

        @Test
        void nobody_is_answered_whose_duty_passed_on() {
            Directives.asked()
                    .given(TO_LEAD)
                    .when(grant(null), Directives.LEADER)
                    .refuses(NOTHING);
        }

        @Test
        void what_is_closed_is_neither_asked_for_nor_granted() {
            var withdrawn = Directives.asked().given(new DirectiveWithdrawn(Directives.ID));

            withdrawn
                    .when(request("2020-03-31"), LABOUR)
                    .refuses(new DirectiveClosed(Directives.ID, DayOrMonth.of(Acts.TODAY)));
            withdrawn.when(grant(null), Directives.LEADER).refuses(NOTHING);
        }

        @Test
        void an_answer_does_not_come_before_the_question() {
            Directives.asked()
                    .given("answer", REFUSED)
                    .when(refuse(), Directives.LEADER.occurredOn("2019-07-08").inPlaceOf("answer"))
                    .refuses(new AnsweredBeforeAsked(DayOrMonth.of("2019-07-08"), DayOrMonth.of(Acts.TODAY)));
        }

        @Test
        void nothing_is_granted_that_is_over_or_no_later() {
            Directives.asked()
                    .when(grant("2019-10-19"), Directives.LEADER.givenOn("2019-10-20"))
                    .refuses(new DeadlineInThePast(DayOrMonth.of("2019-10-19"), LocalDate.parse("2019-10-20")));
            Directives.asked()
                    .when(grant("2019-09-01"), Directives.LEADER)
                    .refuses(new NotALaterDeadline(DayOrMonth.of("2019-09-01"), Directives.DEADLINE));
        }

        @Test
        void a_request_stands_while_its_answer_stands_and_nobody_else_takes_it_back() {
            Directives.asked()
                    .given(REFUSED)
                    .when(annul("request"), LABOUR)
                    .refuses(new LaterEntryRestsOnIt(new EntryId("request")));
            Directives.asked()
                    .when(annul("request"), Directives.LEADER)
                    .refuses(new NotYourReport(new EntryId("request"), Directives.LABOUR));
        }

        @Test
        void an_extension_stands_while_the_grant_stands_that_it_was_given_with() {
            var granted = Directives.asked().given("grant", GRANTED).given("extension", extended("2019-12-31"));

            granted.when(annul("extension"), Directives.LEADER)
                    .refuses(new LaterEntryRestsOnIt(new EntryId("extension")));
            granted.when(annul("grant"), Directives.LEADER)
                    .does(new DirectiveEntryAnnulled(Directives.ID, new EntryId("grant")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void just_that_was_asked_or_answered_already() {
            Directives.asked().when(request("2019-12-31"), LABOUR).staysQuiet();
            Directives.asked().given(REFUSED).when(refuse(), Directives.LEADER).staysQuiet();
            Directives.asked()
                    .given(GRANTED, extended("2019-12-31"))
                    .when(grant(null), Directives.LEADER)
                    .staysQuiet();
        }
    }

    private static RequestExtension request(String deadline) {
        return new RequestExtension(Directives.ID, DayOrMonth.of(deadline));
    }

    private static GrantExtension grant(@Nullable String deadline) {
        return new GrantExtension(Directives.ID, Directives.LABOUR, deadline == null ? null : DayOrMonth.of(deadline));
    }

    private static RefuseExtension refuse() {
        return new RefuseExtension(Directives.ID, Directives.LABOUR);
    }

    private static DeadlineExtended extended(String deadline) {
        return new DeadlineExtended(Directives.ID, DayOrMonth.of(deadline));
    }

    private static AnnulDirectiveEntry annul(String entry) {
        return new AnnulDirectiveEntry(Directives.ID, new EntryId(entry));
    }
}
