package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.vedich.standalone.record.ActOfTheArticle;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TheRealCaseIT {

    private static final String CARD = "/api/communes/quang-lam/scorecard";

    @TempDir
    static Path data;

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
    void quang_lam_has_met_12_of_20_criteria_and_37_of_53_indicators() {
        JsonNode card = installation.ask("leader", CARD);

        assertThat(card.path("criteria").toString()).isEqualTo("{\"met\":12,\"total\":20}");
        assertThat(card.path("indicators").toString()).isEqualTo("{\"met\":37,\"total\":53}");
    }

    @Test
    void its_totals_are_those_of_the_items_below_them() {
        JsonNode items = installation.ask("leader", CARD).path("items");

        assertThat(items.valueStream().filter(i -> i.path("state").asString().equals("MET")))
                .hasSize(12);
        assertThat(items.valueStream()
                        .flatMap(i -> i.path("indicators").valueStream())
                        .filter(i -> i.path("state").asString().equals("MET")))
                .hasSize(37);
    }

    @Test
    void by_the_end_of_2019_it_must_have_15_and_45_and_finish_in_august_2020() {
        JsonNode targets = installation.ask("leader", CARD).path("targets");

        assertThat(targets.valueStream().map(t -> t.path("due").asString())).contains("2019-12-31", "2020-08");
        JsonNode end = targets.valueStream()
                .filter(t -> t.path("due").asString().equals("2019-12-31"))
                .findFirst()
                .orElseThrow();
        assertThat(end.path("criteria").asInt()).isEqualTo(15);
        assertThat(end.path("indicators").asInt()).isEqualTo(45);
    }

    @Test
    void what_is_not_confirmed_says_so_wherever_it_shows() {
        JsonNode items = installation.ask("leader", CARD).path("items");
        JsonNode twentieth = items.valueStream()
                .filter(i -> i.path("code").asString().equals("20"))
                .findFirst()
                .orElseThrow();

        assertThat(twentieth.path("verified").asBoolean(true)).isFalse();
        assertThat(twentieth.path("indicators").valueStream())
                .allSatisfy(i -> assertThat(i.path("verified").asBoolean(true)).isFalse());
    }

    @Test
    void every_entry_says_that_the_operator_entered_it_and_where_it_comes_from() {
        JsonNode timeline = installation.ask("auditor", "/api/communes/quang-lam/timeline?limit=500&order=position");

        assertThat(timeline.path("items").size()).isGreaterThan(60);
        assertThat(timeline.path("items").valueStream()).allSatisfy(entry -> {
            assertThat(entry.path("enteredBy").path("subject").asString()).isEqualTo("operator");
            assertThat(entry.path("source").asString()).isIn("article", "illustrative", "imported");
            assertThat(entry.path("summary").asString()).isNotBlank();
        });
    }

    @Test
    void every_act_of_the_article_is_in_the_communes_timeline_and_every_entry_in_its_name_is_one_of_its_acts() {
        Map<String, Set<String>> told = new TreeMap<>();
        timeline()
                .filter(entry -> entry.path("source").asString("").equals("article"))
                .forEach(entry -> told.computeIfAbsent(entry.path("commandId").asString(), id -> new TreeSet<>())
                        .add(entry.path("type").asString()));
        List<ActOfTheArticle> acts = ActOfTheArticle.all();

        assertThat(told.keySet())
                .isEqualTo(acts.stream()
                        .flatMap(act -> act.saidBy().stream())
                        .map(ActOfTheArticle.Line::id)
                        .collect(Collectors.toSet()));
        assertThat(acts)
                .allSatisfy(act -> assertThat(act.saidBy().stream().flatMap(line -> told.get(line.id()).stream()))
                        .as(act.words())
                        .hasSameElementsAs(act.entries()));
    }

    @Test
    void loading_the_record_again_changes_nothing() throws IOException {
        long before = position();

        HttpResponse<String> answer = installation.post("operator", "/api/records", "application/x-ndjson", record());

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode report = Installation.json(answer);
        assertThat(report.path("accepted").asInt()).isZero();
        assertThat(report.path("alreadyThere").asInt())
                .isEqualTo(report.path("lines").asInt());
        assertThat(report.path("refused").size()).isZero();
        assertThat(position()).isEqualTo(before);
    }

    @Test
    void a_client_that_would_rather_speak_a_newer_protocol_may_begin_with_a_record() throws Exception {
        try (HttpClient fresh =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpResponse<String> answer = fresh.send(
                    installation
                            .request("operator", "/api/records", "Content-Type", "application/x-ndjson")
                            .POST(HttpRequest.BodyPublishers.ofString(record()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    @Test
    void nobody_but_the_operator_loads_records() throws IOException {
        for (String account : List.of("leader", "commune.quang-lam", "auditor", "analyst")) {
            assertThat(installation
                            .post(account, "/api/records", "application/x-ndjson", record())
                            .statusCode())
                    .as(account)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_commune_is_found_without_its_marks() {
        JsonNode found = installation.ask("analyst", "/api/communes?q=quang%20lam");

        assertThat(found.path("items").valueStream().map(u -> u.path("id").asString()))
                .contains("quang-lam");
    }

    @Test
    void the_matrix_shows_every_indicator_of_the_commune() {
        JsonNode matrix = installation.ask("leader", "/api/matrix?unit=dam-ha&criteriaSet=quang-ninh-2016");

        assertThat(matrix.path("columns").size()).isEqualTo(53);
        assertThat(matrix.path("items").valueStream()).singleElement().satisfies(row -> {
            assertThat(row.path("unit").asString()).isEqualTo("quang-lam");
            assertThat(row.path("cells")
                            .valueStream()
                            .filter(cell -> cell.path("state").asString().equals("MET")))
                    .hasSize(37);
        });
    }

    @Test
    void every_command_has_an_example_that_the_leadership_could_give_now() {
        long before = position();
        JsonNode commands = installation.ask("leader", "/api/commands");

        assertThat(commands.size()).isGreaterThan(30);
        assertThat(commands.valueStream()).allSatisfy(command -> {
            String name = command.path("name").asString();
            String example = command.path("example").toString();
            HttpResponse<String> answer = installation.command("leader", name + "?dryRun=true", example);
            assertThat(answer.statusCode()).as(name + " " + answer.body()).isEqualTo(200);
        });
        assertThat(position()).isEqualTo(before);
    }

    @Test
    void an_answer_covers_the_position_that_the_caller_has_seen() {
        long head = position();

        assertThat(installation
                        .ask("leader", CARD + "?atLeast=" + head)
                        .path("position")
                        .asLong())
                .isGreaterThanOrEqualTo(head);
        HttpResponse<String> future = installation.get("leader", CARD + "?atLeast=" + (head + 1_000_000));
        assertThat(future.statusCode()).isEqualTo(503);
        assertThat(future.headers().firstValue("Retry-After")).isPresent();
    }

    private static Stream<JsonNode> timeline() {
        String path = "/api/communes/quang-lam/timeline?limit=500&order=position";
        List<JsonNode> entries = new ArrayList<>();
        JsonNode page = installation.ask("auditor", path);
        page.path("items").forEach(entries::add);
        while (page.path("next").isString()) {
            page = installation.ask(
                    "auditor", path + "&cursor=" + page.path("next").asString());
            page.path("items").forEach(entries::add);
        }
        return entries.stream();
    }

    private static long position() {
        return installation.bean(vn.vedich.log.EventLog.class).head();
    }

    private static String record() throws IOException {
        try (InputStream file = TheRealCaseIT.class.getResourceAsStream("/records/quang-lam-2019.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
