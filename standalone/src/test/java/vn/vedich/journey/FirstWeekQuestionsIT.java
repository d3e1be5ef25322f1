package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.vedich.log.EventLog;

/** What departments, leaders and auditors ask in their first week, asked of the real case. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstWeekQuestionsIT {

    private static final String DAY = "asOf=2019-10-15";

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
    void which_indicators_in_all_communes_await_my_verification() {
        JsonNode mine = ask("dept.infrastructure", "/api/departments/infrastructure/verifications?" + DAY);

        assertThat(mine.path("items").valueStream()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("commune").path("id").asString()).isEqualTo("quang-lam");
            assertThat(item.path("since").asString()).isLessThanOrEqualTo("2019-10-15");
            assertThat(item.path("days").asLong()).isNotNegative();
        });
        assertThat(mine.path("counts").path("all").asInt())
                .isEqualTo(mine.path("items").size());
    }

    @Test
    void which_requests_and_directives_wait_on_me_and_since_when() {
        JsonNode department = ask("dept.infrastructure", "/api/units/infrastructure/waiting?" + DAY);
        JsonNode leadership = ask("leader", "/api/units/dam-ha/waiting?" + DAY);

        assertThat(waits(department)).contains("DONE temporary-houses", "ANSWER drainage");
        assertThat(waits(leadership))
                .contains(
                        "ACCEPTANCE disbursement",
                        "ASSIGNEE movement",
                        "DEADLINE movement",
                        "SOURCE contributions",
                        "ANSWER field-roads",
                        "FUNDING model-villages");
        assertThat(leadership.path("items").valueStream())
                .allSatisfy(item -> assertThat(item.path("since").asString()).isBetween("2019-07-09", "2019-10-15"));
    }

    @Test
    void how_all_communes_stand_on_one_set() {
        JsonNode matrix = ask("leader", "/api/matrix?unit=dam-ha&criteriaSet=quang-ninh-2016&" + DAY);

        assertThat(matrix.path("items").size()).isEqualTo(1);
        assertThat(matrix.path("items").get(0).path("cells").size()).isEqualTo(53);
    }

    @Test
    void what_was_entered_more_than_thirty_days_after_it_was_true_and_by_whom() {
        JsonNode late = ask("auditor", "/api/entries/late?days=30&unit=quang-lam&limit=500");

        assertThat(late.path("items").valueStream()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.path("daysLate").asLong()).isGreaterThan(30);
            assertThat(entry.path("enteredBy").path("subject").asString()).isEqualTo("operator");
        });
        assertThat(late.path("counts")
                        .path("by")
                        .valueStream()
                        .mapToLong(count -> count.path("entries").asLong())
                        .sum())
                .isEqualTo(late.path("counts").path("all").asLong())
                .isEqualTo(late.path("items").size());
    }

    @Test
    void which_evidence_stands_in_two_places() {
        JsonNode repeated = ask("auditor", "/api/evidence/repeated");

        assertThat(repeated.path("items").valueStream())
                .singleElement()
                .satisfies(content -> assertThat(content.path("attachments").valueStream())
                        .extracting(attached -> attached.path("id").asString())
                        .containsExactly("qn-5-photo", "qn-5-photo-copy"));
    }

    @Test
    void what_was_spent_beyond_its_allocation() {
        String payment = """
            {"projectId":"tai-coong-my","payment":"beyond","line":{"source":"p135","budgetYear":2019,"kind":"investment"},
             "amount":700000000,"paidOn":"2019-08-20"}\
            """;
        JsonNode paid = Installation.json(installation.command("commune.quang-lam", "RecordDisbursement", payment));
        assertThat(paid.path("events").size()).as(paid.toString()).isEqualTo(1);

        JsonNode projects = ask("analyst", "/api/projects?beyondAllocation=true");
        JsonNode told = ask("auditor", "/api/projects/tai-coong-my/timeline?limit=500");

        assertThat(projects.path("items").valueStream()).singleElement().satisfies(project -> {
            assertThat(project.path("id").asString()).isEqualTo("tai-coong-my");
            assertThat(project.path("amounts").path("beyond").asLong()).isEqualTo(100_000_000);
            assertThat(project.path("flags").valueStream().map(JsonNode::asString))
                    .contains("BEYOND_ALLOCATION");
        });
        assertThat(told.path("items")
                        .valueStream()
                        .map(entry -> entry.path("summary").asString()))
                .anySatisfy(sentence -> assertThat(sentence).contains("exceeding the allocation by 100,000,000"));
    }

    @Test
    void of_two_who_answer_one_done_directive_in_the_same_instant_one_wins_and_the_other_is_told() throws Exception {
        long before = head();

        List<HttpResponse<String>> answers = atOnce(
                () -> installation.command("leader", "AcceptDirective", "{\"directiveId\":\"disbursement\"}"),
                () -> installation.command(
                        "leader",
                        "ReturnDirective",
                        "{\"directiveId\":\"disbursement\",\"provenance\":{\"reason\":\"chưa có lộ trình\"}}"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(
                        no -> assertThat(Installation.json(no).path("refusal").asString())
                                .isIn("DirectiveClosed", "NothingReportedDone", "ConcurrentChange"));
        assertThat(head()).isEqualTo(before + 1);
    }

    private static List<HttpResponse<String>> atOnce(
            Callable<HttpResponse<String>> one, Callable<HttpResponse<String>> other)
            throws InterruptedException, ExecutionException {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = callers.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    private static List<String> waits(JsonNode answer) {
        return answer.path("items")
                .valueStream()
                .map(item ->
                        item.path("awaited").asString() + " " + item.path("id").asString())
                .toList();
    }

    private static JsonNode ask(String account, String path) {
        return installation.ask(account, path + (path.contains("?") ? "&" : "?") + "atLeast=" + head());
    }

    private static long head() {
        return installation.bean(EventLog.class).head();
    }
}
