package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.vedich.log.EventLog;

/** A deadline comes and goes on a clock of the test's, also while the installation is down. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TheDeadlinePassesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OFTEN = "--vedich.time.look-every=20ms";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-07-01T03:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);

    @TempDir
    private Path data;

    @Test
    void reminder_overdue_and_escalation_appear_once_each_in_the_history_and_nothing_is_said_of_2019() {
        try (Installation installation = Installation.on(clock, data, OFTEN)) {
            assertThat(issue(installation).statusCode()).isEqualTo(200);
            assertThat(said(installation)).isEmpty();

            now.set(Instant.parse("2026-07-27T17:00:00Z"));
            awaitSaid(installation, "directive.DirectiveReminded 2026-07-28");

            now.set(Instant.parse("2026-07-31T17:00:00Z"));
            awaitSaid(installation, "directive.DirectiveReminded 2026-07-28", "directive.DirectiveOverdue 2026-07-31");
        }
        now.set(Instant.parse("2026-08-20T03:00:00Z"));
        try (Installation again = Installation.on(clock, data, OFTEN)) {
            awaitSaid(
                    again,
                    "directive.DirectiveReminded 2026-07-28",
                    "directive.DirectiveOverdue 2026-07-31",
                    "directive.DirectiveEscalated 2026-08-07");
            assertThat(saidInAll(again)).isEqualTo(3);
        }
    }

    private static HttpResponse<String> issue(Installation installation) {
        return installation.command("leader", "IssueDirective", """
            {"directiveId":"report-on-time","issuer":"dam-ha","text":"Báo cáo kết quả rà soát","concerned":["quang-lam"],
             "lead":"agriculture","deadline":"2026-07-31"}\
            """);
    }

    private static void awaitSaid(Installation installation, String... events) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(said(installation)).containsExactly(events));
    }

    private static List<String> said(Installation installation) {
        JsonNode directive = installation.ask(
                "leader",
                "/api/directives/report-on-time?atLeast="
                        + installation.bean(EventLog.class).head());
        return directive
                .path("history")
                .valueStream()
                .filter(entry -> !entry.path("type").asString().endsWith("Issued"))
                .map(entry -> entry.path("type").asString() + " "
                        + entry.path("occurredOn").asString())
                .toList();
    }

    private static long saidInAll(Installation installation) {
        return installation.bean(EventLog.class).read(0, EventLog.MAX_READ).stream()
                .filter(event -> event.provenance().contains("\"SYSTEM\""))
                .count();
    }
}
