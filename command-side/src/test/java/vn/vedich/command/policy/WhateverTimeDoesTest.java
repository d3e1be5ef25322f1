package vn.vedich.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.Due;
import vn.vedich.kernel.directive.SaidByTime;
import vn.vedich.platform.problem.ProblemFound;

/** What two processes say of a directive, however its terms change, whichever of them begins anew and whichever way time goes. */
class WhateverTimeDoesTest {

    private static final String START = "2026-07-01";
    private static final MovableClock CLOCK = new MovableClock(START);
    private static final AtomicInteger NAMES = new AtomicInteger();

    private static Office office;

    /**
     * One thing that happens.
     *
     * @param day of the clock then, counted from the start
     * @param second whether the second process looks next
     */
    record Step(What what, int day, boolean second) {
        enum What {
            TIME_GOES,
            EXTENDED,
            GIVEN_TO_OTHERS,
            REPORTED_DONE,
            RETURNED,
            ONE_BEGINS_ANEW
        }
    }

    @BeforeContainer
    static void opens() throws IOException {
        office = Office.open(Files.createTempDirectory("time"), CLOCK, "p").withUnits();
    }

    @AfterContainer
    static void closes() {
        office.close();
    }

    @Property(tries = 40)
    void everything_that_is_due_is_said_once(@ForAll("steps") List<Step> steps) {
        String directive = "any-" + NAMES.incrementAndGet();
        CLOCK.moveTo(START);
        office.issue(directive, "2026-07-20", "{}");
        Policies one = office.policies();
        Policies other = office.policies();
        for (Step step : steps) {
            CLOCK.moveTo(day(step.day()));
            happens(directive, step);
            one = step.what() == Step.What.ONE_BEGINS_ANEW ? office.policies() : one;
            (step.second() ? other : one).round();
        }
        one.round();
        other.round();

        DirectiveFacts facts = office.facts(directive);
        LocalDate today = LocalDate.ofInstant(CLOCK.instant(), vn.vedich.kernel.value.Calendar.VIETNAM);
        assertThat(Due.on(today, facts, Office.ALLOWANCE)).allMatch(due -> due.isSaid(facts));
        assertThat(facts.ledger().lines().stream()
                        .map(line -> line.event())
                        .filter(SaidByTime.class::isInstance)
                        .map(SaidByTime.class::cast)
                        .map(said -> said.getClass().getSimpleName() + said.unit() + said.deadline()))
                .doesNotHaveDuplicates();
    }

    private static void happens(String directive, Step step) {
        try {
            change(directive, step);
        } catch (ProblemFound _) {
            // What can't be on that day is refused, and changes nothing.
        }
    }

    private static void change(String directive, Step step) {
        switch (step.what()) {
            case TIME_GOES, ONE_BEGINS_ANEW -> {}
            case EXTENDED -> office.lead("ExtendDeadline", """
                {"directiveId":"%s","deadline":"%s","provenance":{"reason":"x"}}\
                """.formatted(directive, day(step.day() + 10)));
            case GIVEN_TO_OTHERS ->
                office.lead("ReassignDirective", """
                    {"directiveId":"%s","lead":"%s","cooperating":[],"provenance":{"reason":"x"}}\
                    """.formatted(directive, step.second() ? "labour" : "infrastructure"));
            case REPORTED_DONE ->
                office.department("infrastructure", "ReportDirectiveDone", """
                    {"directiveId":"%s","doneOn":"%s","evidence":[]}\
                    """.formatted(directive, day(step.day())));
            case RETURNED -> office.lead("ReturnDirective", """
                {"directiveId":"%s","provenance":{"reason":"x"}}\
                """.formatted(directive));
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Step.What.class),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    private static String day(int afterStart) {
        return LocalDate.parse(START).plusDays(afterStart).toString();
    }
}
