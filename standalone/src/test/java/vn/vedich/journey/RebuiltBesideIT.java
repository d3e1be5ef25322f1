package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.query.projection.Projection;

/** The answers are checked against the events, and made anew, while people use them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuiltBesideIT {

    private static final String REBUILDS = "/api/operations/rebuilds";
    private static final String VERIFICATIONS = "/api/operations/verifications";
    private static final String SCORECARD = "/api/communes/quang-lam/scorecard?asOf=2019-07-09";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private static Path data;

    private static Installation installation;

    @BeforeAll
    static void start() {
        installation = Installation.withRecord(data);
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void an_auditor_finds_what_was_altered_by_hand_and_a_rebuild_mends_it_while_people_ask() {
        JsonNode before = installation.ask("leader", SCORECARD);
        JsonNode intact = verified();
        assertThat(intact.path("equal").asBoolean()).as(intact.toString()).isTrue();
        assertThat(intact.path("compared")).hasSameSizeAs(installation.beans(Projection.class));

        alter();
        assertThat(installation.ask("leader", SCORECARD)).isNotEqualTo(before);
        JsonNode altered = verified();
        assertThat(altered.path("equal").asBoolean()).isFalse();
        String differences = VERIFICATIONS + "/" + altered.path("id").asLong() + "/differences";
        JsonNode found = installation.ask("auditor", differences).path("items");
        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("document").asString()).isEqualTo("unit/quang-lam");
        assertThat(found.path(0).path("where").path(0).asString()).startsWith("/body/facts/");

        String rebuild = REBUILDS + "/" + ordered("operator", REBUILDS, "{\"reason\":\"làm lại từ sự kiện\"}");
        awaitState(rebuild, Set.of("AWAITING_WORD"));
        assertThat(installation.ask("leader", SCORECARD))
                .as("nothing is switched yet")
                .isNotEqualTo(before);
        ordered("operator", rebuild + "/switch", "{\"reason\":\"đã so sánh\"}");
        awaitState(rebuild, Set.of("REMOVING", "DONE"));
        assertThat(withoutPosition(installation.ask("leader", SCORECARD))).isEqualTo(withoutPosition(before));

        long position = register("after-the-switch");
        assertThat(installation
                        .ask("leader", "/api/units?limit=500&atLeast=" + position)
                        .toString())
                .contains("after-the-switch");
        awaitState(rebuild, Set.of("DONE"));
        assertThat(installation.bean(MongoDatabase.class).listCollectionNames())
                .contains("scorecard@" + version(rebuild, "scorecard"))
                .doesNotContain("scorecard");
        assertThat(verified().path("equal").asBoolean()).isTrue();
    }

    @Test
    void whoever_has_no_right_to_it_is_refused() {
        String wanted = "{\"reason\":\"vì muốn xem\"}";

        for (String account : List.of("leader", "analyst", "commune.quang-lam", "dept.finance")) {
            assertThat(installation.get(account, REBUILDS).statusCode())
                    .as(account)
                    .isEqualTo(403);
            assertThat(post(account, VERIFICATIONS, wanted).statusCode())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(post("auditor", REBUILDS, wanted).statusCode()).isEqualTo(403);
        assertThat(post("auditor", REBUILDS + "/1/switch", wanted).statusCode()).isEqualTo(403);
        assertThat(post("", VERIFICATIONS, wanted).statusCode()).isEqualTo(401);
        assertThat(installation.get("auditor", REBUILDS).statusCode()).isEqualTo(200);
    }

    @Test
    void an_order_without_a_reason_is_refused_in_the_form_of_the_contract() {
        HttpResponse<String> answer = post("operator", REBUILDS, "{\"projections\":[\"scorecard\"]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Installation.json(answer)
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asString())
                .isEqualTo("reason");
        assertThat(post("operator", REBUILDS + "/4711/pause", "{\"reason\":\"nghỉ\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("operator", REBUILDS + "/0/dance", "{\"reason\":\"vui\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_log_says_who_ordered_it_and_why() {
        long id = ordered(
                "auditor", VERIFICATIONS, "{\"projections\":[\"units\"],\"reason\":\"theo kế hoạch kiểm toán\"}");

        JsonNode event = Installation.JSON.readTree(
                installation.get("auditor", "/api/events?limit=1&from=" + id).body());

        assertThat(event.path("type").asString()).isEqualTo("operations.VerificationOrdered");
        assertThat(event.toString()).contains("auditor", "theo kế hoạch kiểm toán");
        awaitState(VERIFICATIONS + "/" + id, Set.of("DONE"));
    }

    private static JsonNode verified() {
        long id = ordered("auditor", VERIFICATIONS, "{\"reason\":\"kiểm tra\"}");
        return awaitState(VERIFICATIONS + "/" + id, Set.of("DONE"));
    }

    private static JsonNode awaitState(String path, Set<String> states) {
        return await(path + " is in one of " + states)
                .atMost(PATIENCE)
                .until(
                        () -> installation.ask("auditor", path),
                        answer -> states.contains(answer.path("state").asString()));
    }

    private static long ordered(String account, String path, String body) {
        HttpResponse<String> answer = post(account, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Installation.json(answer).path("id").asLong();
    }

    private static HttpResponse<String> post(String account, String path, String body) {
        return installation.post(account, path, "application/json", body);
    }

    private static long register(String unit) {
        HttpResponse<String> answer = installation.command(
                "operator",
                "RegisterUnit",
                "{\"unitId\":\"" + unit + "\",\"kind\":\"village\",\"names\":{\"vi\":\"Thôn mới\"},"
                        + "\"parent\":\"quang-lam\",\"from\":\"2019-01-01\","
                        + "\"provenance\":{\"attributedTo\":{\"unit\":\"dam-ha\"}}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Installation.json(answer).path("position").asLong();
    }

    /** Somebody with access to the database gives the commune another name. */
    private static void alter() {
        MongoCollection<Document> scorecards =
                installation.bean(MongoDatabase.class).getCollection("scorecard");
        Document document = scorecards.find(Filters.eq("_id", "unit/quang-lam")).first();
        String body = document.getString("body").replace("Quảng Lâm", "Quảng Lâm kiểu mẫu");
        scorecards.updateOne(Filters.eq("_id", "unit/quang-lam"), Updates.set("body", body));
    }

    private static int version(String rebuild, String projection) {
        return Stream.of(installation.ask("operator", rebuild).path("versions"))
                .flatMap(JsonNode::valueStream)
                .filter(version -> version.path("projection").asString().equals(projection))
                .mapToInt(version -> version.path("number").asInt())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode withoutPosition(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).without("position");
    }
}
