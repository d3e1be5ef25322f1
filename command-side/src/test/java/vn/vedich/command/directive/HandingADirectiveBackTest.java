package vn.vedich.command.directive;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.directive.DirectiveCommand.AnnulDirectiveEntry;
import vn.vedich.command.directive.DirectiveCommand.HandBackDirective;
import vn.vedich.command.directive.DirectiveCommand.InsistOnDirective;
import vn.vedich.command.directive.DirectiveCommand.ReassignDirective;
import vn.vedich.command.directive.DirectiveRefusal.AlreadyHandedBack;
import vn.vedich.command.directive.DirectiveRefusal.AlreadyReportedDone;
import vn.vedich.command.directive.DirectiveRefusal.AnsweredBeforeAsked;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveClosed;
import vn.vedich.command.directive.DirectiveRefusal.InsistedOn;
import vn.vedich.command.directive.DirectiveRefusal.LaterEntryRestsOnIt;
import vn.vedich.command.directive.DirectiveRefusal.NotGivenToYou;
import vn.vedich.command.directive.DirectiveRefusal.NothingHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveInsistedOn;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.DayOrMonth;

/** A unit says that a duty is not its own; whoever issued the directive gives it to others or insists. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandingADirectiveBackTest {

    private static final HandBackDirective HAND_BACK = new HandBackDirective(Directives.ID);
    private static final InsistOnDirective INSIST = new InsistOnDirective(Directives.ID, Directives.LABOUR);
    private static final Acts LABOUR = Directives.COOPERATING.because("houses are not ours");
    private static final DirectiveHandedBack BACK = new DirectiveHandedBack(Directives.ID, Directives.LABOUR);
    private static final DirectiveInsistedOn INSISTED = new DirectiveInsistedOn(Directives.ID, Directives.LABOUR);
    private static final DirectiveReassigned TO_LABOUR =
            new DirectiveReassigned(Directives.ID, Directives.to(Directives.LABOUR));
    private static final ShareReportedDone DONE =
            new ShareReportedDone(Directives.ID, Directives.LABOUR, LocalDate.parse("2019-07-08"), null, List.of());

    @Nested
    class When_allowed {

        @Test
        void who_leads_and_who_helps_hand_it_back() {
            Directives.given().when(HAND_BACK, LABOUR).does(BACK);
            Directives.handedBack()
                    .when(HAND_BACK, Directives.LEAD.because("not ours"))
                    .does(new DirectiveHandedBack(Directives.ID, Directives.INFRASTRUCTURE));
        }

        @Test
        void it_is_given_to_others() {
            Directives.handedBack()
                    .when(new ReassignDirective(Directives.ID, Directives.INFRASTRUCTURE, List.of()), Directives.LEADER)
                    .does(new DirectiveReassigned(Directives.ID, Directives.to(Directives.INFRASTRUCTURE)));
        }

        @Test
        void it_stays_the_unit_s_when_somebody_insists() {
            Directives.handedBack().when(INSIST, Directives.LEADER).does(INSISTED);
        }

        @Test
        void what_is_given_anew_is_handed_back_anew_also_after_somebody_insisted() {
            Directives.handedBack()
                    .given(INSISTED, TO_LABOUR)
                    .when(HAND_BACK, LABOUR)
                    .does(BACK);
        }

        @Test
        void whoever_did_it_after_all_may_hand_back_what_comes_after() {
            Directives.handedBack()
                    .given("share", LABOUR, DONE)
                    .when(HAND_BACK, LABOUR.occurredOn("2019-07-08"))
                    .does(BACK);
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_was_not_given_to_that_unit() {
            Directives.given()
                    .when(HAND_BACK, Directives.department("culture").because("not ours"))
                    .refuses(new NotGivenToYou(Directives.ID, DayOrMonth.of(Acts.TODAY)));
        }

        @Test
        void handing_back_and_insisting_have_reasons() {
            Directives.given().when(HAND_BACK, Directives.COOPERATING).refuses(new ReasonMissing());
            Directives.handedBack().when(INSIST, Acts.ordinary()).refuses(new ReasonMissing());
        }

        @Test
        void a_unit_hands_back_once_until_it_is_answered() {
            Directives.handedBack()
                    .when(HAND_BACK, LABOUR.occurredOn("2019-07-08"))
                    .refuses(new AlreadyHandedBack(Directives.LABOUR));
        }

        @Test
        void what_was_insisted_on_stays() {
            Directives.handedBack()
                    .given(INSISTED)
                    .when(HAND_BACK, LABOUR.occurredOn("2019-07-08"))
                    .refuses(new InsistedOn(Directives.LABOUR));
        }

        @Test
        void nobody_insists_on_what_was_not_handed_back_nor_twice() {
            Directives.given().when(INSIST, Directives.LEADER).refuses(new NothingHandedBack(Directives.LABOUR));
            Directives.handedBack()
                    .given("answer", Acts.ordinary(), INSISTED)
                    .given(new DirectiveReassigned(Directives.ID, Directives.to(Directives.LABOUR)))
                    .when(INSIST, Directives.LEADER)
                    .refuses(new NothingHandedBack(Directives.LABOUR));
        }

        @Test
        void nobody_insists_after_the_unit_did_it_after_all() {
            Directives.handedBack()
                    .given("share", LABOUR, DONE)
                    .when(INSIST, Directives.LEADER)
                    .refuses(new NothingHandedBack(Directives.LABOUR));
        }

        @Test
        void while_a_report_waits_nothing_is_handed_back() {
            Directives.reported()
                    .when(HAND_BACK, LABOUR)
                    .refuses(new AlreadyReportedDone(LocalDate.parse("2019-07-08")));
        }

        @Test
        void what_is_closed_is_nobody_s_duty_any_more() {
            Directives.given()
                    .given(new DirectiveWithdrawn(Directives.ID))
                    .when(HAND_BACK, LABOUR)
                    .refuses(new DirectiveClosed(Directives.ID, DayOrMonth.of(Acts.TODAY)));
        }

        @Test
        void an_answer_does_not_come_before_it_was_handed_back() {
            Directives.handedBack()
                    .given("answer", INSISTED)
                    .when(INSIST, Directives.LEADER.occurredOn("2019-07-08").inPlaceOf("answer"))
                    .refuses(new AnsweredBeforeAsked(DayOrMonth.of("2019-07-08"), DayOrMonth.of(Acts.TODAY)));
        }

        @Test
        void it_stands_while_its_answer_stands() {
            Directives.handedBack()
                    .given(INSISTED)
                    .when(new AnnulDirectiveEntry(Directives.ID, new EntryId("hand-back")), LABOUR)
                    .refuses(new LaterEntryRestsOnIt(new EntryId("hand-back")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void just_that_was_said_already() {
            Directives.handedBack().when(HAND_BACK, LABOUR).staysQuiet();
            Directives.handedBack()
                    .given(INSISTED)
                    .when(INSIST, Directives.LEADER)
                    .staysQuiet();
        }
    }
}
