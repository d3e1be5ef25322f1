package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;

/** An event that no projection can read stands in the log: an operator finds it, tries again, and gives it up. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParkedEventsIT {

    private static final String LETTERS = "/api/operations/dead-letters";
    private static final String REBUILDS = "/api/operations/rebuilds";
    private static final String STREAM = "unit/quang-lam";
    private static final String PARKED = LETTERS + "/scorecard/all~unit~quang-lam";
    private static final String SCORECARD = "/api/communes/quang-lam/scorecard?asOf=2019-07-09&atLeast=";
    private static final String REASONS = "/api/communes/quang-lam/scorecard/reasons?asOf=2019-07-09&atLeast=";
    private static final String INCOMPLETE = "Incomplete";

    @TempDir
    Path data;

    @Test
    void an_operator_lists_inspects_retries_and_drops_what_is_parked_and_everything_else_goes_on() {
        try (Installation installation = Installation.withRecord(data)) {
            long odd = appendWhatNobodyCanRead(installation.bean(EventLog.class));

            HttpResponse<String> scorecard = installation.get("leader", SCORECARD + odd);
            assertThat(Installation.json(scorecard).path("criteria").path("met").intValue())
                    .isEqualTo(12);
            assertThat(scorecard.headers().allValues(INCOMPLETE)).containsExactly("parked=1");

            // These are read from the timeline too.
            assertThat(installation.get("leader", REASONS + odd).headers().allValues(INCOMPLETE))
                    .containsExactly("parked=2");

            JsonNode listed = installation
                    .ask("auditor", LETTERS + "?projection=scorecard")
                    .path("items");
            assertThat(listed).hasSize(1);
            assertThat(listed.path(0).path("address").stringValue()).isEqualTo(PARKED);
            assertThat(listed.path(0).path("first").path("position").longValue())
                    .isEqualTo(odd);
            assertThat(listed.path(0).path("first").path("event").stringValue()).isEqualTo("unit.UnitRenamed");
            assertThat(installation.ask("operator", LETTERS + "?limit=2").path("items"))
                    .hasSize(2);
            JsonNode letter = installation.ask("auditor", PARKED).path("items").path(0);
            assertThat(letter.path("attempts").intValue()).isEqualTo(1);
            assertThat(letter.path("failure").path("type").stringValue()).endsWith("Exception");

            JsonNode retried = Installation.json(decide(installation, "operator", "retry", "{\"reason\":\"thử lại\"}"));
            assertThat(retried.path("carriedOut").booleanValue()).isTrue();
            assertThat(retried.path("first").path("attempts").intValue()).isEqualTo(2);

            JsonNode dropped = Installation.json(
                    decide(installation, "operator", "drop", "{\"reason\":\"ghi hỏng\",\"position\":" + odd + "}"));
            assertThat(dropped.path("lacks").path("position").longValue()).isEqualTo(odd);
            assertThat(dropped.path("letters").intValue()).isZero();
            assertThat(installation.get("leader", SCORECARD + odd).headers().allValues(INCOMPLETE))
                    .isEmpty();
            assertThat(installation.get("auditor", PARKED).statusCode()).isEqualTo(404);

            List<String> told = installation
                    .get("auditor", "/api/events?from=" + (odd + 1))
                    .body()
                    .lines()
                    .toList();
            assertThat(told).hasSize(2);
            assertThat(told.getFirst())
                    .contains("operations.DeadLettersRetried", "thử lại", "\"roles\":[\"OPERATOR\"]");
            assertThat(told.getLast()).contains("operations.DeadLetterDropped", "ghi hỏng", "\"roles\":[\"OPERATOR\"]");
        }
    }

    @Test
    void who_may_not_decide_is_refused_and_what_does_not_fit_is_said_and_neither_is_told_by_the_log() {
        try (Installation installation = Installation.withRecord(data)) {
            EventLog log = installation.bean(EventLog.class);
            long odd = appendWhatNobodyCanRead(log);
            installation.ask("leader", SCORECARD + odd);
            String reason = "{\"reason\":\"thử lại\"}";

            assertThat(installation.get("", LETTERS).statusCode()).isEqualTo(401);
            assertThat(installation.get("leader", LETTERS).statusCode()).isEqualTo(403);
            assertThat(decide(installation, "auditor", "retry", reason).statusCode())
                    .isEqualTo(403);
            assertThat(decide(installation, "operator", "retry", "{}").statusCode())
                    .isEqualTo(400);
            assertThat(decide(installation, "operator", "drop", reason).statusCode())
                    .isEqualTo(400);
            assertThat(decide(installation, "operator", "drop", "{\"reason\":\"x\",\"position\":3}")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(installation
                            .post("operator", LETTERS + "/scorecard/unit~nobody/retry", "application/json", reason)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(installation
                            .get("operator", LETTERS + "?projection=nothing")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(log.head()).isEqualTo(odd);
        }
    }

    @Test
    void a_rebuild_parks_it_in_letters_of_its_own_that_become_the_live_ones_with_the_switch() {
        try (Installation installation = Installation.withRecord(data)) {
            long odd = appendWhatNobodyCanRead(installation.bean(EventLog.class));
            installation.ask("leader", SCORECARD + odd);
            String reason = "{\"projections\":[\"scorecard\"],\"reason\":\"vì đã sửa\"}";

            long id = Installation.json(installation.post("operator", REBUILDS, "application/json", reason))
                    .path("id")
                    .longValue();
            JsonNode compared = awaitState(installation, id, "AWAITING_WORD");
            assertThat(compared.path("equal").booleanValue()).isTrue();
            assertThat(compared.path("versions").path(0).path("parked").intValue())
                    .isEqualTo(1);
            JsonNode lacking = installation
                    .ask("auditor", REBUILDS + "/" + id + "/differences")
                    .path("items");
            assertThat(lacking).hasSize(1);
            assertThat(lacking.path(0).path("kind").stringValue()).isEqualTo("LACKING");
            assertThat(lacking.path(0).path("foldedParkedFrom").longValue()).isEqualTo(odd);

            JsonNode live = installation
                    .ask("auditor", LETTERS + "?projection=scorecard")
                    .path("items");
            assertThat(live).hasSize(1);
            assertThat(live.path(0).path("version").intValue()).isEqualTo(1);
            JsonNode made = installation
                    .ask("auditor", LETTERS + "?projection=scorecard&version=2")
                    .path("items");
            assertThat(made.path(0).path("address").stringValue()).isEqualTo(PARKED + "?version=2");
            assertThat(installation
                            .ask("auditor", PARKED + "?version=2")
                            .path("items")
                            .path(0)
                            .path("position")
                            .longValue())
                    .isEqualTo(odd);
            assertThat(installation
                            .post("operator", PARKED + "/retry?version=2", "application/json", "{\"reason\":\"x\"}")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(installation.get("auditor", LETTERS + "?version=9").statusCode())
                    .isEqualTo(400);

            installation.post("operator", REBUILDS + "/" + id + "/switch", "application/json", reason);
            awaitState(installation, id, "REMOVING");
            JsonNode after = installation
                    .ask("auditor", LETTERS + "?projection=scorecard")
                    .path("items");
            assertThat(after).hasSize(1);
            assertThat(after.path(0).path("version").intValue()).isEqualTo(2);
            assertThat(installation.get("leader", SCORECARD + odd).headers().allValues(INCOMPLETE))
                    .containsExactly("parked=1");
        }
    }

    private static JsonNode awaitState(Installation installation, long id, String state) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> installation.ask("operator", REBUILDS + "/" + id),
                        rebuild -> rebuild.path("state").stringValue().equals(state));
    }

    @Test
    void what_is_parked_is_still_parked_after_a_restart() {
        JsonNode before;
        long odd;
        try (Installation installation = Installation.withRecord(data)) {
            odd = appendWhatNobodyCanRead(installation.bean(EventLog.class));
            installation.ask("leader", SCORECARD + odd);
            before = installation.ask("operator", PARKED);
        }
        try (Installation installation = Installation.empty(data)) {
            installation.ask("leader", SCORECARD + odd);

            assertThat(installation.ask("operator", PARKED)).isEqualTo(before);
        }
    }

    private static long appendWhatNobodyCanRead(EventLog log) {
        long sequence = log.lastSequence(STREAM).orElseThrow() + 1;
        NewEvent odd = new NewEvent(
                "odd", "unit.UnitRenamed", 1, STREAM, "unit", sequence, "2019-07-09", null, "{}", "{\"odd\":1}");
        return log.append(new Commit("odd", null, List.of(odd))).lastPosition();
    }

    private static HttpResponse<String> decide(Installation installation, String account, String what, String body) {
        return installation.post(account, PARKED + "/" + what, "application/json", body);
    }
}
