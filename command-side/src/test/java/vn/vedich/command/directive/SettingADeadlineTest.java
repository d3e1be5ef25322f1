package vn.vedich.command.directive;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.directive.DirectiveCommand.ExtendDeadline;
import vn.vedich.command.directive.DirectiveCommand.SetDeadline;
import vn.vedich.command.directive.DirectiveRefusal.DeadlineAlreadySet;
import vn.vedich.command.directive.DirectiveRefusal.DeadlineBeforeIssue;
import vn.vedich.command.directive.DirectiveRefusal.DeadlineInThePast;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveClosed;
import vn.vedich.command.directive.DirectiveRefusal.NoDeadlineToExtend;
import vn.vedich.command.directive.DirectiveRefusal.NotALaterDeadline;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineSet;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingADeadlineTest {

    @Nested
    class When_allowed {

        @Test
        void a_deadline_comes_later_than_the_directive() {
            Directives.issued().when(set("2019-09-30")).does(wasSet("2019-09-30"));
        }

        @Test
        void it_may_be_one_that_is_over_already_when_it_is_entered() {
            Directives.issued()
                    .when(set("2019-07-05"), Acts.ordinary().occurredOn("2019-07-02"))
                    .does(wasSet("2019-07-05"));
        }

        @Test
        void it_is_extended_to_a_later_day_or_month() {
            Directives.given().when(extend("2019-10"), Directives.LEADER).does(extended("2019-10"));
        }

        @Test
        void what_is_overdue_is_extended_too() {
            Directives.given()
                    .when(extend("2019-12-31"), Directives.LEADER.givenOn("2019-10-20"))
                    .does(extended("2019-12-31"));
        }

        @Test
        void the_first_deadline_is_corrected_under_its_extension() {
            Directives.issued()
                    .given("deadline", wasSet("2019-09-30"))
                    .given(extended("2019-12-31"))
                    .when(set("2019-10-31"), Acts.correcting("deadline"))
                    .does(wasSet("2019-10-31"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_deadline_is_set_once() {
            Directives.given().when(set("2019-12-31")).refuses(new DeadlineAlreadySet(Directives.ID));
        }

        @Test
        void it_is_not_over_before_the_directive_was_issued() {
            Directives.issued()
                    .when(set("2019-06-30"))
                    .refuses(new DeadlineBeforeIssue(DayOrMonth.of("2019-06-30"), Directives.ISSUED));
        }

        @Test
        void an_extension_has_a_reason() {
            Directives.given().when(extend("2019-12-31")).refuses(new ReasonMissing());
        }

        @Test
        void without_a_deadline_there_is_none_to_extend() {
            Directives.issued()
                    .when(extend("2019-12-31"), Directives.LEADER)
                    .refuses(new NoDeadlineToExtend(Directives.ID));
        }

        @Test
        void an_extension_is_later_than_the_deadline_of_the_day() {
            Directives.given()
                    .when(extend("2019-09"), Directives.LEADER)
                    .refuses(new NotALaterDeadline(DayOrMonth.of("2019-09"), Directives.DEADLINE));
        }

        @Test
        void an_extension_entered_afterwards_stays_below_the_next_one() {
            Directives.given()
                    .given(extended("2019-11-30"))
                    .when(extend("2019-12-31"), Directives.LEADER.occurredOn("2019-07-05"))
                    .refuses(new NotALaterDeadline(DayOrMonth.of("2019-11-30"), DayOrMonth.of("2019-12-31")));
        }

        @Test
        void a_corrected_deadline_stays_below_its_extension() {
            Directives.issued()
                    .given("deadline", wasSet("2019-09-30"))
                    .given(extended("2019-12-31"))
                    .when(set("2020-01-31"), Acts.correcting("deadline"))
                    .refuses(new NotALaterDeadline(DayOrMonth.of("2019-12-31"), DayOrMonth.of("2020-01-31")));
        }

        @Test
        void nothing_is_extended_into_the_past() {
            Directives.given()
                    .when(extend("2019-10-19"), Directives.LEADER.givenOn("2019-10-20"))
                    .refuses(new DeadlineInThePast(DayOrMonth.of("2019-10-19"), LocalDate.parse("2019-10-20")));
        }

        @Test
        void what_is_closed_has_all_the_time_that_it_had() {
            Directives.accepted()
                    .when(extend("2019-12-31"), Directives.LEADER)
                    .refuses(new DirectiveClosed(Directives.ID, DayOrMonth.of(Acts.TODAY)));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void that_is_its_deadline_already() {
            Directives.given().when(set("2019-09-30")).staysQuiet();
        }

        @Test
        void it_was_extended_so_already() {
            Directives.given()
                    .given(extended("2019-12-31"))
                    .when(extend("2019-12-31"), Directives.LEADER)
                    .staysQuiet();
        }
    }

    private static SetDeadline set(String deadline) {
        return new SetDeadline(Directives.ID, DayOrMonth.of(deadline));
    }

    private static ExtendDeadline extend(String deadline) {
        return new ExtendDeadline(Directives.ID, DayOrMonth.of(deadline));
    }

    private static DeadlineSet wasSet(String deadline) {
        return new DeadlineSet(Directives.ID, DayOrMonth.of(deadline));
    }

    private static DeadlineExtended extended(String deadline) {
        return new DeadlineExtended(Directives.ID, DayOrMonth.of(deadline));
    }
}
