package vn.vedich.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.log.StoredEvent;

/** All tests share one log, so each has directives of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpeakingWhenADeadlineComesTest {

    private static final MovableClock CLOCK = new MovableClock("2026-07-01");
    private static final String TODAY = "{}";

    @TempDir
    private static Path folder;

    private static Office office;

    @BeforeAll
    static void opens() {
        office = Office.open(folder, CLOCK, "a").withUnits();
    }

    @AfterAll
    static void closes() {
        office.close();
    }

    @BeforeEach
    void begins() {
        CLOCK.moveTo("2026-07-01");
    }

    @Test
    void reminder_overdue_and_escalation_are_said_once_each_as_time_goes_on() {
        office.issue("on-time", "2026-07-31", TODAY);
        Policies policies = office.policies();

        for (int day = 1; day <= 31; day++) {
            policies.round();
            CLOCK.moveTo("2026-07-%02d".formatted(day), "23:59");
            policies.round();
        }
        assertThat(office.said("on-time"))
                .containsExactly("DirectiveReminded infrastructure 2026-07-28", "DirectiveReminded labour 2026-07-28");

        CLOCK.moveTo("2026-08-01", "00:00");
        policies.round();
        CLOCK.moveTo("2026-08-07", "23:59");
        policies.round();
        assertThat(office.said("on-time").subList(2, 4))
                .containsExactly("DirectiveOverdue infrastructure 2026-07-31", "DirectiveOverdue labour 2026-07-31");
        assertThat(office.said("on-time")).hasSize(4);

        CLOCK.moveTo("2026-08-08", "00:00");
        policies.round();
        CLOCK.moveTo("2027-08-08");
        policies.round();
        assertThat(office.said("on-time").subList(4, 5))
                .containsExactly("DirectiveEscalated infrastructure 2026-08-07");
        assertThat(office.said("on-time")).hasSize(5);
    }

    @Test
    void what_passed_while_nobody_looked_is_found_later_with_the_day_on_which_it_came_to_be() {
        office.issue("down", "2026-07-31", TODAY);
        CLOCK.moveTo("2026-11-28");

        office.policies().round();

        assertThat(office.said("down"))
                .containsExactly(
                        "DirectiveOverdue infrastructure 2026-07-31",
                        "DirectiveOverdue labour 2026-07-31",
                        "DirectiveEscalated infrastructure 2026-08-07");
    }

    @Test
    void it_is_the_installation_that_says_so_because_of_the_entry_that_set_the_deadline() {
        office.issue("cause", "2026-07-31", TODAY);
        CLOCK.moveTo("2026-08-01");
        office.policies().round();

        List<StoredEvent> events = office.events("cause");
        Provenance issue = office.provenance(events.getFirst());
        Provenance said = office.provenance(events.getLast());

        assertThat(said.causationId().value()).isEqualTo(events.getFirst().eventId());
        assertThat(said.correlationId()).isEqualTo(issue.correlationId());
        assertThat(said.enteredBy().unit()).isNull();
        assertThat(said.attributedTo()).isNull();
    }

    @Test
    void policies_that_begin_anew_say_nothing_again() {
        office.issue("anew", "2026-07-31", TODAY);
        CLOCK.moveTo("2026-08-20");
        office.policies().round();
        List<StoredEvent> before = office.events("anew");

        office.policies().round();
        CLOCK.moveTo("2026-08-21");
        office.policies().round();

        assertThat(office.events("anew")).isEqualTo(before);
    }

    @Test
    void a_clock_that_jumps_ahead_and_back_makes_nothing_be_said_twice_and_nothing_be_missed() {
        office.issue("jumps", "2026-07-31", TODAY);
        office.issue("kept", "2026-12-31", TODAY);
        Policies policies = office.policies();
        policies.round();

        CLOCK.moveTo("2026-09-30");
        policies.round();
        CLOCK.moveTo("2026-07-30");
        policies.round();
        policies.round();
        CLOCK.moveTo("2026-09-30");
        policies.round();
        CLOCK.moveTo("2026-12-30");
        policies.round();

        assertThat(office.said("jumps"))
                .containsExactlyInAnyOrder(
                        "DirectiveOverdue infrastructure 2026-07-31",
                        "DirectiveOverdue labour 2026-07-31",
                        "DirectiveEscalated infrastructure 2026-08-07",
                        "DirectiveReminded infrastructure 2026-07-30",
                        "DirectiveReminded labour 2026-07-30");
        assertThat(office.said("kept"))
                .containsExactly("DirectiveReminded infrastructure 2026-12-30", "DirectiveReminded labour 2026-12-30");
    }

    @Test
    void a_later_deadline_and_another_unit_have_their_own() {
        office.issue("changed", "2026-07-31", TODAY);
        CLOCK.moveTo("2026-08-01");
        Policies policies = office.policies();
        policies.round();
        office.lead("ExtendDeadline", """
            {"directiveId":"changed","deadline":"2026-08-31","provenance":{"reason":"mưa bão"}}\
            """);
        policies.round();
        CLOCK.moveTo("2026-09-01");
        policies.round();
        office.lead("ReassignDirective", """
            {"directiveId":"changed","lead":"quang-lam","cooperating":["labour"],"provenance":{"reason":"gần hơn"}}\
            """);
        policies.round();

        assertThat(office.said("changed"))
                .containsExactly(
                        "DirectiveOverdue infrastructure 2026-07-31",
                        "DirectiveOverdue labour 2026-07-31",
                        "DirectiveOverdue infrastructure 2026-08-31",
                        "DirectiveOverdue labour 2026-08-31",
                        "DirectiveOverdue quang-lam 2026-09-01");
    }

    @Test
    void a_deadline_that_is_entered_after_it_passed_is_said_at_once_with_its_own_day() {
        CLOCK.moveTo("2026-11-28");
        office.issue("late", "2026-11-10", "{\"occurredOn\":\"2026-11-01\"}");

        office.policies().round();

        assertThat(office.said("late"))
                .containsExactly(
                        "DirectiveOverdue infrastructure 2026-11-10",
                        "DirectiveOverdue labour 2026-11-10",
                        "DirectiveEscalated infrastructure 2026-11-17");
    }

    @Test
    void what_was_taken_back_is_not_said_again() {
        office.issue("taken-back", "2026-07-31", TODAY);
        CLOCK.moveTo("2026-08-01");
        Policies policies = office.policies();
        policies.round();
        String said = office.events("taken-back").getLast().eventId();
        office.lead("AnnulDirectiveEntry", """
            {"directiveId":"taken-back","entry":"%s","provenance":{"reason":"đã báo cáo bằng giấy"}}\
            """.formatted(said));
        List<StoredEvent> before = office.events("taken-back");

        policies.round();
        CLOCK.moveTo("2026-08-02");
        policies.round();

        assertThat(office.events("taken-back")).isEqualTo(before);
    }

    @Test
    void papers_of_what_was_over_before_they_came_stay_history_until_somebody_is_given_it_now() {
        CLOCK.moveTo("2030-11-28");
        office.issue("history", "2019-09-30", "{\"occurredOn\":\"2019-07-09\",\"source\":\"imported\"}");
        office.issue("running", "2030-11-29", "{\"occurredOn\":\"2019-07-09\",\"source\":\"imported\"}");
        Policies policies = office.policies();
        policies.round();

        assertThat(office.said("history")).isEmpty();
        assertThat(office.said("running"))
                .containsExactly("DirectiveReminded infrastructure 2030-11-28", "DirectiveReminded labour 2030-11-28");

        office.lead("ReassignDirective", """
            {"directiveId":"history","lead":"labour","cooperating":[],"provenance":{"reason":"làm tiếp"}}\
            """);
        policies.round();

        assertThat(office.said("history")).containsExactly("DirectiveOverdue labour 2030-11-28");
    }

    @Test
    void a_report_stops_the_clock_and_its_return_sets_it_going_again() {
        office.issue("returned", "2026-07-31", TODAY);
        CLOCK.moveTo("2026-07-20");
        office.department("infrastructure", "ReportDirectiveDone", """
            {"directiveId":"returned","doneOn":"2026-07-20","evidence":[]}\
            """);
        Policies policies = office.policies();
        CLOCK.moveTo("2026-08-20");
        policies.round();
        assertThat(office.said("returned")).isEmpty();

        office.lead("ReturnDirective", """
            {"directiveId":"returned","provenance":{"reason":"chưa xong"}}\
            """);
        policies.round();

        assertThat(office.said("returned")).hasSize(3).contains("DirectiveOverdue infrastructure 2026-07-31");
    }

    @Test
    void several_processes_at_once_say_it_once() throws Exception {
        List<String> directives =
                IntStream.range(0, 12).mapToObj(n -> "many-" + n).toList();
        directives.forEach(directive -> office.issue(directive, "2026-07-31", TODAY));
        CLOCK.moveTo("2026-08-20");
        int processes = 4;
        CyclicBarrier together = new CyclicBarrier(processes);
        List<Callable<Void>> rounds = IntStream.range(0, processes)
                .mapToObj(n -> office.policies())
                .<Callable<Void>>map(policies -> () -> {
                    together.await();
                    policies.round();
                    return null;
                })
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(processes)) {
            for (var done : threads.invokeAll(rounds)) {
                done.get();
            }
        }

        assertThat(directives)
                .allSatisfy(directive -> assertThat(office.said(directive))
                        .containsExactly(
                                "DirectiveOverdue infrastructure 2026-07-31",
                                "DirectiveOverdue labour 2026-07-31",
                                "DirectiveEscalated infrastructure 2026-08-07"));
    }
}
