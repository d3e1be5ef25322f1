package vn.vedich.kernel.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpeakingOfDeadlinesTest {

    private static final Allowance ALLOWANCE = new Allowance(3, 7);

    private final Directives given =
            Directives.issued(Directives.to(Directives.INFRASTRUCTURE, Directives.LABOUR), "2019-09-30");

    @Test
    void everybody_is_reminded_from_some_days_before_the_deadline_up_to_its_last_day() {
        assertThat(due(given, "2019-09-26")).isEmpty();
        assertThat(due(given, "2019-09-27"))
                .containsExactly("REMINDER infrastructure 2019-09-27", "REMINDER labour 2019-09-27");
        assertThat(due(given, "2019-09-30"))
                .containsExactly("REMINDER infrastructure 2019-09-30", "REMINDER labour 2019-09-30");
    }

    @Test
    void the_day_after_it_is_overdue_since_the_end_of_the_deadline_also_when_that_is_found_later() {
        List<String> overdue = List.of("OVERDUE infrastructure 2019-09-30", "OVERDUE labour 2019-09-30");

        assertThat(due(given, "2019-10-01")).isEqualTo(overdue);
        assertThat(due(given, "2019-10-07")).isEqualTo(overdue);
        assertThat(due(Directives.issued(Directives.to(Directives.LABOUR), "2019-09"), "2019-10-01"))
                .containsExactly("OVERDUE labour 2019-09-30");
    }

    @Test
    void after_a_further_delay_what_its_lead_left_undone_goes_to_the_leadership() {
        assertThat(due(given, "2019-10-08"))
                .containsExactly(
                        "OVERDUE infrastructure 2019-09-30",
                        "OVERDUE labour 2019-09-30",
                        "ESCALATION infrastructure 2019-10-07");
    }

    @Test
    void what_nobody_was_given_is_overdue_with_nobody() {
        assertThat(due(Directives.issued(null, "2019-09-30"), "2019-09-29")).isEmpty();
        assertThat(due(Directives.issued(null, "2019-09-30"), "2019-10-20"))
                .containsExactly("OVERDUE nobody 2019-09-30", "ESCALATION nobody 2019-10-07");
    }

    @Test
    void who_is_given_it_after_the_deadline_has_it_overdue_since_then() {
        Directives passedOn = given.reassigned("2019-10-05", Directives.LABOUR);

        assertThat(due(passedOn, "2019-10-06")).containsExactly("OVERDUE labour 2019-10-05");
        assertThat(due(passedOn, "2019-10-13")).contains("ESCALATION labour 2019-10-12");
    }

    @Test
    void an_extension_begins_anew_and_what_was_said_of_the_old_deadline_stays_said() {
        Directives told = saying(given, "2019-10-10", due -> due.kind() != Due.Kind.REMINDER);
        Directives extended = told.extended("2019-10-11", "2019-12-31");

        assertThat(unsaid(told, "2019-10-10")).isEmpty();
        assertThat(due(extended, "2019-10-11")).isEmpty();
        assertThat(unsaid(extended, "2019-12-29"))
                .containsExactly("REMINDER infrastructure 2019-12-29", "REMINDER labour 2019-12-29");
        assertThat(unsaid(extended, "2020-01-01"))
                .containsExactly("OVERDUE infrastructure 2019-12-31", "OVERDUE labour 2019-12-31");
    }

    @Test
    void a_correction_of_something_else_is_no_other_deadline() {
        Directives told = saying(given, "2019-10-10", due -> true);
        DirectiveIssued issued = told.facts().issued().orElseThrow();

        assertThat(unsaid(told.corrected("e-1", issued), "2019-10-10")).isEmpty();
    }

    @Test
    void time_speaks_of_nothing_that_is_done_withdrawn_or_was_reported_done_in_time() {
        Directives reported = given.reportedDone("2019-10-02", "2019-09-29");

        assertThat(due(reported, "2019-10-20")).isEmpty();
        assertThat(due(given.withdrawn("2019-09-01"), "2019-10-20")).isEmpty();
        assertThat(due(given.reportedDone("2019-10-05", "2019-10-05").accepted("2019-10-06"), "2019-10-20"))
                .isEmpty();
        assertThat(due(Directives.issued(), "2025-01-01")).isEmpty();
    }

    @Test
    void who_has_done_its_share_is_told_nothing_but_who_leads_answers_for_the_whole() {
        DirectiveEvent labour =
                new ShareReportedDone(Directives.ID, Directives.LABOUR, LocalDate.parse("2019-09-01"), null, List.of());
        DirectiveEvent lead = new ShareReportedDone(
                Directives.ID, Directives.INFRASTRUCTURE, LocalDate.parse("2019-09-01"), null, List.of());

        assertThat(due(given.then("2019-09-01", labour).then("2019-09-01", lead), "2019-10-01"))
                .containsExactly("OVERDUE infrastructure 2019-09-30");
    }

    @Test
    void what_was_reported_done_too_late_is_overdue_but_is_with_the_leadership_already() {
        Directives late = given.reportedDone("2019-10-20", "2019-10-15");

        assertThat(due(late, "2019-11-20"))
                .containsExactly("OVERDUE infrastructure 2019-09-30", "OVERDUE labour 2019-09-30");
    }

    private static Directives saying(Directives told, String today, java.util.function.Predicate<Due> which) {
        Directives then = told;
        for (Due due : Due.on(LocalDate.parse(today), told.facts(), ALLOWANCE)) {
            then = which.test(due) ? then.said(today, due) : then;
        }
        return then;
    }

    private static List<String> due(Directives told, String today) {
        return words(Due.on(LocalDate.parse(today), told.facts(), ALLOWANCE).stream());
    }

    private static List<String> unsaid(Directives told, String today) {
        return words(Due.on(LocalDate.parse(today), told.facts(), ALLOWANCE).stream()
                .filter(due -> !due.isSaid(told.facts())));
    }

    private static List<String> words(Stream<Due> due) {
        return due.map(one -> one.kind() + " " + (one.unit() == null ? "nobody" : one.unit()) + " " + one.occurredOn())
                .toList();
    }
}
