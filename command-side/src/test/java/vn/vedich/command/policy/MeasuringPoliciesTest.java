package vn.vedich.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.EventHeading;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuringPoliciesTest {

    private final MovableClock clock = new MovableClock("2026-07-01");

    @TempDir
    private Path folder;

    @Test
    void they_say_how_far_the_log_was_heard_and_which_commands_were_given_and_what_became_of_them() {
        try (Office office = Office.open(folder, clock, "measured").withUnits()) {
            office.issue("on-time", "2026-07-31", "{}");
            Policies first = office.policies();
            Policies second = office.policies();
            MeterRegistry ofFirst = measured(first);
            MeterRegistry ofSecond = measured(second);
            int series = ofFirst.getMeters().size();
            assertThat(heard(ofFirst)).isEqualTo(-1);

            clock.moveTo("2026-08-01");
            long head = office.log().head();
            first.round();
            assertThat(heard(ofFirst)).isEqualTo(head);
            assertThat(given(ofFirst, "MarkDirectiveOverdue", "accepted")).isEqualTo(2);
            second.round();
            assertThat(given(ofSecond, "MarkDirectiveOverdue", "accepted")).isZero();

            office.session("july");
            office.lead("NameConclusionDuty", """
                {"sessionId":"july","conclusion":"houses","directive":"duty","text":"Lập danh sách","concerned":[],
                 "lead":"labour","cooperating":[]}\
                """);
            first.round();
            second.round();
            assertThat(given(ofFirst, "IssueDirective", "accepted")).isOne();
            assertThat(heard(ofSecond)).isEqualTo(office.log().head());
            assertThat(failures(ofFirst)).isZero();
            assertThat(ofFirst.getMeters())
                    .as("whatever happens, there are as many series as before")
                    .hasSize(series)
                    .flatExtracting(meter -> meter.getId().getTags())
                    .extracting(tag -> tag.getKey())
                    .containsOnly("command", "result");
        }
    }

    @Test
    void what_fails_is_counted_each_time_that_it_is_tried() {
        try (Office office = Office.open(folder, clock, "failing").withUnits()) {
            PolicyFigures figures = new PolicyFigures();
            Policies policies = new Policies(
                    office.log(),
                    List.of(new Failing()),
                    Clock.fixed(clock.instant(), ZoneOffset.UTC),
                    Duration.ofHours(1),
                    figures);
            MeterRegistry registry = measured(policies);

            policies.round();
            policies.round();

            assertThat(failures(registry)).isEqualTo(2);
        }
    }

    private static final class Failing implements Policy {

        @Override
        public void hear(EventHeading event) {}

        @Override
        public void act(LocalDate today) {
            throw new IllegalStateException("as it does in this test");
        }
    }

    private static MeterRegistry measured(Policies policies) {
        MeterRegistry registry = new SimpleMeterRegistry();
        policies.figures().bindTo(registry);
        return registry;
    }

    private static double heard(MeterRegistry registry) {
        return registry.get("vedich.policies.heard").gauge().value();
    }

    private static double given(MeterRegistry registry, String command, String result) {
        return registry.get("vedich.policies.commands")
                .tags("command", command, "result", result)
                .functionCounter()
                .count();
    }

    private static double failures(MeterRegistry registry) {
        return registry.get("vedich.policies.failures").functionCounter().count();
    }
}
