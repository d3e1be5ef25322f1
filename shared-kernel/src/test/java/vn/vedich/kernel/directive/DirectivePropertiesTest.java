package vn.vedich.kernel.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.vedich.kernel.directive.Standing.Status;

/** What holds of the clock of a directive whatever is reported, returned and extended on whichever days. */
class DirectivePropertiesTest {

    private static final LocalDate ISSUED = LocalDate.parse(Directives.ISSUED);
    private static final int LAST = 40;

    /** One thing that happens so many days after the issue; a report names a day that lies some days before it. */
    record Step(int after, What what, int span) {
        enum What {
            REPORTED_DONE,
            RETURNED,
            EXTENDED
        }
    }

    @Property
    void a_report_that_was_returned_leaves_no_trace_on_the_clock(
            @ForAll("steps") List<Step> steps, @ForAll("day") int reported, @ForAll("day") int later) {
        Directives before = told(steps);
        Directives returned = before.reportedDone(day(reported), day(reported)).returned(day(reported));
        Directives never = before.returned(day(reported));

        for (int asked = reported; asked <= reported + later; asked++) {
            assertThat(returned.on(day(asked))).isEqualTo(never.on(day(asked)));
        }
    }

    @Property
    void while_a_report_waits_no_day_makes_a_difference(@ForAll("steps") List<Step> steps, @ForAll("day") int doneOn) {
        Directives waiting = told(steps).reportedDone(day(LAST), day(doneOn));
        OnTime onTime = waiting.on(day(LAST)).onTime();

        for (int asked = LAST; asked < 2 * LAST; asked++) {
            assertThat(waiting.on(day(asked)).status()).isEqualTo(Status.REPORTED_DONE);
            assertThat(waiting.on(day(asked)).onTime()).isEqualTo(onTime);
        }
    }

    @Property
    void what_is_accepted_was_on_time_exactly_when_its_report_was_in_time(
            @ForAll("steps") List<Step> steps, @ForAll("day") int doneOn, @ForAll("day") int accepted) {
        Directives waiting = told(steps).reportedDone(day(LAST), day(doneOn));
        OnTime before = waiting.on(day(LAST)).onTime();
        OnTime after =
                waiting.accepted(day(LAST + accepted)).on(day(LAST + accepted)).onTime();

        assertThat(after == OnTime.DONE_ON_TIME).isEqualTo(before == OnTime.OPEN_IN_TIME);
        assertThat(after == OnTime.DONE_LATE).isEqualTo(before == OnTime.OPEN_OVERDUE);
    }

    @Property
    void an_open_directive_is_overdue_exactly_after_the_deadline_of_the_day(
            @ForAll("steps") List<Step> steps, @ForAll("day") int asked) {
        Directives told = told(steps);
        Standing standing = told.on(day(asked));
        boolean over = told.facts()
                .deadlineOn(ISSUED.plusDays(asked))
                .filter(deadline -> deadline.lastDay().isBefore(ISSUED.plusDays(asked)))
                .isPresent();

        assertThat(standing.status() != Status.OPEN || (standing.onTime() == OnTime.OPEN_OVERDUE) == over)
                .isTrue();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        day(),
                        Arbitraries.of(Step.What.class),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMaxSize(8);
    }

    /** Few days, so that much happens on the same one. */
    @Provide
    Arbitrary<Integer> day() {
        return Arbitraries.integers().between(0, LAST);
    }

    private static Directives told(List<Step> steps) {
        Directives told = Directives.issued(null, day(10));
        for (Step step : steps) {
            told = switch (step.what()) {
                case REPORTED_DONE -> told.reportedDone(day(step.after()), day(step.after() - step.span()));
                case RETURNED -> told.returned(day(step.after()));
                case EXTENDED -> told.extended(day(step.after()), day(10 + step.after() + step.span()));
            };
        }
        return told;
    }

    private static String day(int afterIssue) {
        return ISSUED.plusDays(afterIssue).toString();
    }
}
