package vn.vedich.query.ontime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.SampleStory;

/** Asked of the whole query side, since each number must be that of a list in the register. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingWhatIsOnTimeTest {

    private static final List<Fact> FACTS = SampleStory.whole();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static AnsweringSystem system;

    @BeforeAll
    static void start() {
        system = AnsweringSystem.in(folder, Clock.fixed(Instant.parse("2020-06-30T02:00:00Z"), ZoneOffset.UTC));
        system.log().append(FACTS);
        ask("/api/directives?atLeast=" + (FACTS.size() - 1));
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void what_a_department_leads_counts_for_it() {
        assertThat(row("/api/on-time?by=department&asOf=2019-12-10", "infrastructure"))
                .containsEntry("OPEN_IN_TIME", 1)
                .containsEntry("DONE_ON_TIME", 0);
        assertThat(row("/api/on-time?by=department", "agriculture")).containsEntry("DONE_ON_TIME", 1);
        assertThat(ask("/api/on-time?by=department").toString()).doesNotContain("\"infrastructure\"");
    }

    @Test
    void whatever_a_commune_has_to_do_with_counts_for_it() {
        String question = "/api/on-time?by=commune";

        assertThat(row(question, "quang-lam")).containsEntry("DONE_ON_TIME", 1).containsEntry("OPEN_OVERDUE", 1);
        JsonNode commune = ask(question).path("items").path(0);
        assertThat(commune.path("done").asInt()).isEqualTo(1);
        assertThat(commune.path("due").asInt()).isEqualTo(2);
        assertThat(commune.path("percent").asString()).isEqualTo("50.00");
    }

    @Test
    void a_leader_is_who_issued_it_and_who_was_in_the_chair() {
        JsonNode leaders = ask("/api/on-time?by=leader").path("items");

        assertThat(leaders.valueStream())
                .anySatisfy(
                        leader -> assertThat(leader.path("chair").asString()).isEqualTo("Bí thư Huyện ủy"));
        assertThat(leaders.toString()).doesNotContain("chair=");
    }

    @Test
    void a_period_is_that_of_the_issue_and_a_unit_takes_in_what_lies_below_it() {
        assertThat(items("/api/on-time?by=commune&from=2019-07-10")).isEmpty();
        assertThat(items("/api/on-time?by=commune&to=2019-07-08")).isEmpty();
        assertThat(items("/api/on-time?by=commune&from=2019-07-09&to=2019-07-09&unit=dam-ha"))
                .isNotEmpty();
        assertThat(items("/api/on-time?by=commune&unit=agriculture")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/on-time?",
                "/api/on-time?by=everybody",
                "/api/on-time?by=commune&from=yesterday",
                "/api/on-time?by=commune&unit=no-such-unit"
            })
    void what_is_asked_wrongly_is_said(String question) {
        assertThat(response(question).getStatus()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"department", "commune", "leader"})
    void every_number_is_that_of_the_list_behind_it_at_any_moment(String by) {
        int numbers = 0;
        for (String asOf : List.of("2019-07-09", "2019-10-01", "2020-01-06", "2020-06-30")) {
            for (String moment : List.of("", "&knownAt=" + FACTS.size() / 2, "&knownAt=" + (FACTS.size() - 3))) {
                for (String period : List.of("", "&from=2019-07-09&to=2019-07-09", "&from=2019-07-10")) {
                    JsonNode items = ask("/api/on-time?by=" + by + "&asOf=" + asOf + moment + period)
                            .path("items");
                    numbers += items.valueStream()
                            .mapToInt(row -> heldToLists(row, moment))
                            .sum();
                }
            }
        }
        assertThat(numbers).isPositive();
    }

    private static int heldToLists(JsonNode row, String moment) {
        int found = 0;
        for (JsonNode number : row.path("states")) {
            int count = number.path("count").asInt();
            JsonNode list = ask(number.path("directives").asString() + moment + "&limit=500");
            assertThat(list.path("counts").path("all").asInt())
                    .as(number.toString())
                    .isEqualTo(count);
            assertThat(list.path("items").size()).isEqualTo(count);
            found += count;
        }
        return found;
    }

    private static Map<String, Integer> row(String question, String unit) {
        JsonNode row = items(question)
                .filter(one -> one.path("unit").path("id").asString().equals(unit))
                .findFirst()
                .orElseThrow();
        return row.path("states")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().path("count").asInt()));
    }

    private static Stream<JsonNode> items(String question) {
        return ask(question).path("items").valueStream();
    }

    private static JsonNode ask(String question) {
        MockHttpServletResponse response = response(question);
        assertThat(response.getStatus()).as(question).isEqualTo(200);
        return JSON.readTree(response.getContentAsByteArray());
    }

    private static MockHttpServletResponse response(String question) {
        try {
            return system.http().perform(get(question)).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(question, e);
        }
    }
}
