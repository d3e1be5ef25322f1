package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.vedich.deployment.ComposeFile;
import vn.vedich.kernel.value.Calendar;

/** The real case on two command sides and two query sides, each a process of its own, on one MongoDB. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralProcessesIT {

    private static final String CARD = "/api/communes/quang-lam/scorecard?asOf=2026-11-24";
    private static final int LINES_AT_ONCE = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static TwoOfEachSide sides;

    @BeforeAll
    static void start() throws Exception {
        sides = new TwoOfEachSide(folder);
        List<String> lines = record().lines().toList();
        for (int from = 0, n = 0; from < lines.size(); from += LINES_AT_ONCE, n++) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + LINES_AT_ONCE));
            JsonNode report =
                    json(sides.commandSide(n).post("/api/records", "application/x-ndjson", String.join("\n", some)));
            assertThat(report.path("accepted").asInt()).as(report.toString()).isEqualTo(some.size());
        }
    }

    @AfterAll
    static void stop() {
        sides.close();
    }

    @Test
    void the_record_given_to_both_command_sides_in_turn_makes_the_same_scorecard_on_both_query_sides()
            throws Exception {
        long head = head();
        for (SeparateProcess querySide : sides.querySides()) {
            JsonNode card = json(covered(querySide, CARD + "&atLeast=" + head));

            assertThat(card.path("criteria").toString()).isEqualTo("{\"met\":12,\"total\":20}");
            assertThat(card.path("indicators").toString()).isEqualTo("{\"met\":37,\"total\":53}");
        }
    }

    @Test
    void both_query_sides_answer_every_question_alike() throws Exception {
        long head = head();
        for (String question : RestartIT.QUESTIONS) {
            String covering = question + (question.contains("?") ? "&" : "?") + "atLeast=" + head;
            String one = withoutPosition(covered(sides.querySide(0), covering));

            assertThat(withoutPosition(covered(sides.querySide(1), covering)))
                    .as(question)
                    .isEqualTo(one);
        }
    }

    @Test
    void what_either_command_side_accepted_is_covered_by_either_query_side() throws Exception {
        for (int n = 0; n < 8; n++) {
            String unit = "read-back-" + n;
            long position = position(register(sides.commandSide(n), unit));

            JsonNode found = json(covered(sides.querySide(n / 2), "/api/units?q=" + unit + "&atLeast=" + position));

            assertThat(found.path("position").asLong()).isGreaterThanOrEqualTo(position);
            assertThat(found.path("items").toString()).contains("\"" + unit + "\"");
        }
    }

    @Test
    void a_command_sent_again_to_the_other_side_has_the_same_answer_and_is_carried_out_once() throws Exception {
        HttpResponse<String> first = register(sides.commandSide(0), "sent-twice");

        assertThat(register(sides.commandSide(1), "sent-twice").body()).isEqualTo(first.body());
        assertThat(register(sides.commandSide(0), "sent-twice").body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whichever_side_a_command_is_given_to_it_is_decided_on_all_that_was_appended(long seed) throws Exception {
        String shared = "shared-" + seed;
        String own = "own-" + seed;
        Random random = new Random(seed);
        Random side = new Random(-seed);
        register(sides.commandSide(0), shared);
        register(sides.commandSide(0), own);
        for (int n = 0; n < 30; n++) {
            Given given = Given.random(random, n);

            String together = outcome(given.to(sides.commandSide(side.nextInt(2)), shared), shared);

            assertThat(together)
                    .as(given + " at step " + n)
                    .isEqualTo(outcome(given.to(sides.commandSide(0), own), own));
        }
    }

    @Test
    void bytes_put_at_a_command_side_are_given_out_by_every_process() throws Exception {
        byte[] bytes = "biên bản".getBytes(StandardCharsets.UTF_8);
        String path = "/api/contents/" + sha256(bytes);
        assertThat(sides.commandSide(0).put(path, bytes).statusCode()).isEqualTo(200);

        for (SeparateProcess any :
                List.of(sides.commandSide(0), sides.commandSide(1), sides.querySide(0), sides.querySide(1))) {
            assertThat(any.get(path).body()).isEqualTo("biên bản");
        }
    }

    @Test
    void what_any_process_refused_or_gave_away_is_told_by_every_query_side() throws Exception {
        long head = head();
        sides.commandSide(0).post("/api/commands/RenameUnit", "application/json", "{\"no\":1}");
        sides.commandSide(1).post("/api/commands/NoSuchCommand", "application/json", "{}");
        sides.querySide(0).get("/api/events?limit=1");

        for (SeparateProcess querySide : sides.querySides()) {
            assertThat(json(querySide.get("/api/refusals?command=RenameUnit&refusal=does-not-fit"))
                            .path("items")
                            .valueStream())
                    .isNotEmpty();
            assertThat(json(querySide.get("/api/refusals?refusal=unknown-command"))
                            .path("items")
                            .valueStream())
                    .isNotEmpty();
        }
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void what_is_overdue_is_said_once_though_both_command_sides_look() throws Exception {
        LocalDate today = LocalDate.now(Calendar.VIETNAM);
        String body = """
            {"directiveId":"overdue-here","issuer":"dam-ha","text":"Báo cáo","concerned":["quang-lam"],"lead":"labour",
             "deadline":"%s","provenance":{"occurredOn":"%s","attributedTo":{"unit":"dam-ha"}}}\
            """.formatted(today.minusDays(20), today.minusDays(40));
        assertThat(sides.commandSide(0)
                        .command("IssueDirective", "key-overdue-here", body)
                        .statusCode())
                .isEqualTo(200);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(historyOf("overdue-here"))
                        .containsExactly(
                                "directive.DirectiveIssued",
                                "directive.DirectiveOverdue",
                                "directive.DirectiveEscalated"));
    }

    private static List<String> historyOf(String directive) throws IOException, InterruptedException {
        return json(sides.querySide(0).get("/api/directives/" + directive + "?atLeast=" + head()))
                .path("history")
                .valueStream()
                .map(entry -> entry.path("type").asString())
                .toList();
    }

    @Test
    void no_side_answers_what_is_the_other_ones() throws Exception {
        assertThat(sides.commandSide(0).get("/api/units").statusCode()).isEqualTo(404);
        assertThat(sides.querySide(0).get("/api/commands").statusCode()).isEqualTo(404);
    }

    @Test
    void the_health_checks_that_are_deployed_say_whether_a_process_is_ready() throws Exception {
        ComposeFile compose = ComposeFile.read();

        assertThat(exit(compose.healthCheck("command-side", sides.commandSide(1).port())))
                .isZero();
        assertThat(exit(compose.healthCheck("query-side", sides.querySide(1).port())))
                .isZero();
        assertThat(exit(compose.healthCheck("query-side", 1))).isNotZero();
    }

    @Test
    void every_series_that_the_dashboard_shows_is_there_for_the_account_that_reads_measurements() throws Exception {
        String measured = sides.querySide(0)
                .getAs("metrics:chosen", "/actuator/prometheus")
                .body();

        assertThat(ComposeFile.dashboardSeries())
                .hasSizeGreaterThan(2)
                .allSatisfy(series -> assertThat(measured).contains("\n" + series + "{"));
        assertThat(sides.querySide(0)
                        .getAs("metrics:chosen", "/actuator/metrics")
                        .statusCode())
                .isEqualTo(403);
    }

    /**
     * The query side that writes is held until the other one has gone on, comes back, and goes on in its turn when that one is
     * killed. Nothing is lost or there twice, and documents are those of a rebuild.
     */
    @Test
    void processes_may_be_held_or_killed_amid_everything() throws Exception {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        CountDownLatch some = new CountDownLatch(40);
        List<Thread> clients = IntStream.range(0, 4)
                .mapToObj(client -> Thread.startVirtualThread(() -> registerUnits(client, acknowledged, some)))
                .toList();
        assertThat(some.await(60, TimeUnit.SECONDS)).isTrue();
        sides.querySide(0).pause();
        sides.commandSide(0).kill();
        for (Thread client : clients) {
            client.join();
        }

        eachIsThereOnce(sides.querySide(1), acknowledged);
        sides.querySide(0).resume();
        eachIsThereOnce(sides.querySide(0), acknowledged);
        sides.querySide(1).kill();
        long last = position(register(sides.commandSide(1), "after-all-that"));
        covered(sides.querySide(0), "/api/units?limit=1&atLeast=" + last);
        for (Map.Entry<String, String> one : acknowledged.entrySet()) {
            assertThat(register(sides.commandSide(1), one.getKey()).body()).isEqualTo(one.getValue());
        }
        sides.replaceKilledAndRebuild();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(sides.live()).isEqualTo(sides.rebuilt()));
        assertThat(sides.live().byCollection()).isNotEmpty();
    }

    /** Whoever gets no answer asks the other side the same again. */
    private static void registerUnits(int client, Map<String, String> acknowledged, CountDownLatch some) {
        for (int n = 0; n < 40; n++) {
            String unit = "mortal-" + client + "-" + n;
            for (int attempt = n; !acknowledged.containsKey(unit); attempt++) {
                try {
                    HttpResponse<String> answer = register(sides.commandSide(attempt), unit);
                    if (answer.statusCode() == 200) {
                        acknowledged.put(unit, answer.body());
                        some.countDown();
                    }
                } catch (IOException | InterruptedException e) {
                    continue; // it was killed
                }
            }
        }
    }

    private static void eachIsThereOnce(SeparateProcess querySide, Map<String, String> acknowledged) throws Exception {
        List<JsonNode> events = Stream.of(
                        querySide.get("/api/events?from=0&limit=1000000").body().split("\n"))
                .map(Installation.JSON::readTree)
                .toList();

        assertThat(events.stream().map(event -> event.path("position").asLong()))
                .containsExactlyElementsOf(
                        LongStream.range(0, events.size()).boxed().toList());
        assertThat(events.stream()
                        .map(event -> event.path("payload").path("unitId").asString(""))
                        .filter(unit -> unit.startsWith("mortal-")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(acknowledged.keySet());
        for (Map.Entry<String, String> one : acknowledged.entrySet()) {
            long position =
                    Installation.JSON.readTree(one.getValue()).path("position").asLong();
            HttpResponse<String> found =
                    covered(querySide, "/api/units?limit=500&q=" + one.getKey() + "&atLeast=" + position);
            assertThat(found.body()).contains("\"" + one.getKey() + "\"");
        }
    }

    /** A query side may say for a while that it does not cover that yet: on a busy machine, or before it takes over. */
    private static HttpResponse<String> covered(SeparateProcess querySide, String path) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> querySide.get(path), answer -> answer.statusCode() == 200);
    }

    /** One command on a unit. */
    private record Given(String command, String members, String key) {

        static Given random(Random random, int n) {
            String from = "\"from\":\"2017-01-%02d\"".formatted(1 + random.nextInt(4));
            return switch (random.nextInt(8)) {
                case 0 -> new Given("DissolveUnit", "\"successors\":[],\"from\":\"2018-01-01\"", "step-" + n);
                case 1 -> new Given("RecodeUnit", "\"code\":\"" + random.nextInt(3) + "\"," + from, "step-" + n);
                default ->
                    new Given("RenameUnit", "\"names\":{\"vi\":\"" + random.nextInt(3) + "\"}," + from, "step-" + n);
            };
        }

        HttpResponse<String> to(SeparateProcess side, String unit) throws IOException, InterruptedException {
            return side.command(command, unit + key, "{\"unitId\":\"" + unit + "\"," + members + "}");
        }
    }

    /** What was answered, but for where in the log it came to stand and under which ids. */
    private static String outcome(HttpResponse<String> answer, String unit) {
        JsonNode body = Installation.JSON.readTree(answer.body());
        return answer.statusCode() + " " + body.path("version") + body.path("refusal")
                + body.path("detail").toString().replace(unit, "")
                + body.path("events")
                        .valueStream()
                        .map(event -> event.path("type"))
                        .toList();
    }

    private static HttpResponse<String> register(SeparateProcess side, String unit)
            throws IOException, InterruptedException {
        return side.command(
                "RegisterUnit",
                "key-" + unit,
                "{\"unitId\":\"" + unit + "\",\"kind\":\"nation\",\"names\":{\"vi\":\"" + unit
                        + "\"},\"from\":\"2016-01-01\"}");
    }

    private static long position(HttpResponse<String> accepted) {
        return json(accepted).path("position").asLong();
    }

    /** The log grows by itself now and then: by what makes it provable. */
    private static long head() throws IOException, InterruptedException {
        return Long.parseLong(sides.querySide(0)
                .get("/api/events?limit=1")
                .headers()
                .firstValue("Position")
                .orElseThrow());
    }

    private static String withoutPosition(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replaceAll("\"position\":\\d+}$", "");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Installation.JSON.readTree(answer.body());
    }

    private static int exit(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String record() throws IOException {
        try (InputStream file = SeveralProcessesIT.class.getResourceAsStream("/records/quang-lam-2019.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
