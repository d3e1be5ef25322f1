package vn.vedich.kernel.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingOfADirectiveTest {

    private static final String DEADLINE = "2019-09-30";

    private final Directives due = Directives.issued(null, DEADLINE);

    @Test
    void it_stands_nowhere_before_it_was_issued() {
        assertThat(due.facts().standingOn(LocalDate.parse("2019-07-08"))).isEmpty();
        assertThat(DirectiveFacts.none().standingOn(LocalDate.parse("2019-07-09")))
                .isEmpty();
    }

    @Nested
    class While_it_is_open {

        @Test
        void it_is_in_time_up_to_the_deadline_and_overdue_after_it() {
            stands(due, "2019-09-30", Status.OPEN, OnTime.OPEN_IN_TIME);
            stands(due, "2019-10-01", Status.OPEN, OnTime.OPEN_OVERDUE);
            assertThat(due.on("2019-09-28").daysLeft()).contains(2L);
            assertThat(due.on("2019-10-03").daysLeft()).contains(-3L);
        }

        @Test
        void a_month_ends_with_its_last_day() {
            Directives byMonth = Directives.issued(null, "2019-09");

            stands(byMonth, "2019-09-30", Status.OPEN, OnTime.OPEN_IN_TIME);
            stands(byMonth, "2019-10-01", Status.OPEN, OnTime.OPEN_OVERDUE);
        }

        @Test
        void without_a_deadline_it_is_neither() {
            stands(Directives.issued(), "2025-01-01", Status.OPEN, OnTime.NO_DEADLINE);
            assertThat(Directives.issued().on("2025-01-01").daysLeft()).isEmpty();
        }

        @Test
        void an_extension_holds_from_its_own_day() {
            Directives extended = due.extended("2019-10-05", "2019-12-31");

            stands(extended, "2019-10-04", Status.OPEN, OnTime.OPEN_OVERDUE);
            stands(extended, "2019-10-05", Status.OPEN, OnTime.OPEN_IN_TIME);
        }

        @Test
        void its_age_is_counted_from_the_day_of_issue() {
            assertThat(due.on("2019-07-09").ageInDays()).isZero();
            assertThat(due.on("2019-08-09").ageInDays()).isEqualTo(31);
        }
    }

    @Nested
    class While_a_report_waits {

        private final Directives reported = due.reportedDone("2019-10-10", "2019-09-25");

        @Test
        void the_clock_stands_still_at_the_day_that_it_names() {
            stands(reported, "2020-01-01", Status.REPORTED_DONE, OnTime.OPEN_IN_TIME);
            assertThat(reported.on("2020-01-01").daysLeft()).contains(5L);
            assertThat(reported.on("2020-01-01").ageInDays()).isEqualTo(78);
        }

        @Test
        void before_it_was_made_the_clock_ran() {
            stands(reported, "2019-10-09", Status.OPEN, OnTime.OPEN_OVERDUE);
        }

        @Test
        void a_report_of_something_done_late_is_overdue() {
            stands(
                    due.reportedDone("2019-10-10", "2019-10-01"),
                    "2019-10-10",
                    Status.REPORTED_DONE,
                    OnTime.OPEN_OVERDUE);
        }

        @Test
        void when_it_is_returned_the_clock_runs_again() {
            Directives returned = reported.returned("2019-10-15");

            stands(returned, "2019-10-14", Status.REPORTED_DONE, OnTime.OPEN_IN_TIME);
            stands(returned, "2019-10-15", Status.OPEN, OnTime.OPEN_OVERDUE);
        }
    }

    @Nested
    class Once_it_is_closed {

        @Test
        void it_was_done_on_the_day_that_the_accepted_report_names() {
            Directives accepted = due.reportedDone("2019-10-10", "2019-09-30").accepted("2019-11-01");

            stands(accepted, "2019-10-31", Status.REPORTED_DONE, OnTime.OPEN_IN_TIME);
            stands(accepted, "2019-11-01", Status.DONE, OnTime.DONE_ON_TIME);
            assertThat(accepted.on("2020-01-01").stoppedOn()).isEqualTo("2019-09-30");
            assertThat(accepted.on("2020-01-01").daysLeft()).isEmpty();
        }

        @Test
        void what_was_done_after_the_deadline_is_late() {
            stands(
                    due.reportedDone("2019-10-10", "2019-10-01").accepted("2019-10-10"),
                    "2019-10-10",
                    Status.DONE,
                    OnTime.DONE_LATE);
        }

        @Test
        void the_deadline_in_force_on_the_day_of_doing_decides() {
            Directives after = due.extended("2019-10-05", "2019-12-31")
                    .reportedDone("2019-10-10", "2019-10-03")
                    .accepted("2019-10-10");
            Directives before = due.extended("2019-10-02", "2019-12-31")
                    .reportedDone("2019-10-10", "2019-10-03")
                    .accepted("2019-10-10");

            stands(after, "2019-10-10", Status.DONE, OnTime.DONE_LATE);
            stands(before, "2019-10-10", Status.DONE, OnTime.DONE_ON_TIME);
            assertThat(after.on("2019-10-10").deadline()).isEqualTo(DayOrMonth.of(DEADLINE));
        }

        @Test
        void the_report_that_was_accepted_names_the_day_and_no_returned_one() {
            Directives second = due.reportedDone("2019-09-25", "2019-09-20")
                    .returned("2019-10-01")
                    .reportedDone("2019-10-10", "2019-10-08")
                    .accepted("2019-10-11");

            stands(second, "2019-10-11", Status.DONE, OnTime.DONE_LATE);
            assertThat(second.on("2019-10-11").stoppedOn()).isEqualTo("2019-10-08");
        }

        @Test
        void a_corrected_report_names_another_day() {
            Directives corrected = due.reportedDone("2019-10-10", "2019-09-29")
                    .accepted("2019-10-11")
                    .corrected("e-2", Directives.done("2019-09-09"));

            assertThat(corrected.on("2019-10-11").stoppedOn()).isEqualTo("2019-09-09");
        }

        @Test
        void an_annulled_acceptance_leaves_the_report_waiting() {
            Directives annulled = due.reportedDone("2019-09-25", "2019-09-20")
                    .accepted("2019-09-26")
                    .annulled("2019-09-27", "e-3");

            stands(annulled, "2019-10-11", Status.REPORTED_DONE, OnTime.OPEN_IN_TIME);
        }

        @Test
        void what_was_withdrawn_is_neither_in_time_nor_late() {
            Directives withdrawn = due.withdrawn("2019-08-09");

            stands(withdrawn, "2019-08-08", Status.OPEN, OnTime.OPEN_IN_TIME);
            assertThat(withdrawn.on("2020-01-01").status()).isEqualTo(Status.WITHDRAWN);
            assertThat(withdrawn.on("2020-01-01").onTime()).isNull();
            assertThat(withdrawn.on("2020-01-01").ageInDays()).isEqualTo(31);
        }
    }

    private static void stands(Directives directive, String day, Status status, OnTime onTime) {
        assertThat(directive.on(day).status()).isEqualTo(status);
        assertThat(directive.on(day).onTime()).isEqualTo(onTime);
    }
}
