package vn.vedich.query.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Derivation;
import vn.vedich.kernel.criteria.Derivation.Kind;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.SampleSet;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LawAsReplayTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Fact> FACTS = SampleStory.untilJuly2019().story.facts();

    @TempDir
    private static Path folder;

    private static AnsweringSystem system;

    @BeforeAll
    static void told() {
        system = AnsweringSystem.in(folder, Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC));
        system.log().append(FACTS);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void facts_are_judged_by_a_version_that_the_unit_has_not_adopted() throws Exception {
        JsonNode first = commune("{'unit':'quang-lam','criteriaSet':'qn','version':1}");
        JsonNode second = commune("{'unit':'quang-lam','criteriaSet':'qn','version':2}");

        assertThat(indicator(first, SampleSet.INCOME_PER_HEAD).get("state").asString())
                .isEqualTo("MET");
        assertThat(indicator(second, SampleSet.INCOME_PER_HEAD).get("state").asString())
                .isEqualTo("UNMET");
        assertThat(second.at("/indicators/met").asInt())
                .isEqualTo(first.at("/indicators/met").asInt() - 1);
        assertThat(second.at("/criteria/met").asInt())
                .isEqualTo(first.at("/criteria/met").asInt() - 1);
        assertThat(second.at("/now/version").asInt()).isEqualTo(1);
        assertThat(second.at("/now")).isEqualTo(first.at("/now"));
    }

    @Test
    void a_draft_is_tried_that_nobody_has_adopted_and_nothing_is_stored() throws Exception {
        long head = system.log().log().head();

        JsonNode tried = commune(draft(Kind.SAME));

        JsonNode renamed = indicator(tried, new IndicatorId("new-good-houses"));
        assertThat(renamed.get("state").asString()).isEqualTo("MET");
        assertThat(renamed.get("from").asString()).isEqualTo(SampleSet.GOOD_HOUSES.value());
        assertThat(system.log().log().head()).isEqualTo(head);
    }

    @Test
    void what_was_narrowed_split_or_merged_has_to_be_observed_anew_and_says_from_what() throws Exception {
        for (Kind kind : List.of(Kind.NARROWED, Kind.SPLIT, Kind.MERGED)) {
            JsonNode other = indicator(commune(draft(kind)), new IndicatorId("new-good-houses"));

            assertThat(other.get("state").asString()).isEqualTo("MISSING");
            assertThat(other.get("from").asString()).isEqualTo(SampleSet.GOOD_HOUSES.value());
            assertThat(other.get("derivation").asString()).isEqualToIgnoringCase(kind.name());
        }
    }

    @Test
    void all_communes_below_a_unit_are_tried_also_those_that_nothing_is_known_of() throws Exception {
        JsonNode items = ask("{'unit':'dam-ha','criteriaSet':'qn'}").get("items");

        assertThat(items.valueStream().map(one -> one.at("/unit/id").asString()))
                .containsExactly("quang-lam", "quang-tan");
        assertThat(items.get(1).at("/criteria/met").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'criteriaSet':'qn'}                                   | unit",
                "{'unit':'quang-lam'}                                   | criteriaSet",
                "{'unit':'quang-lam','draft':{'number':1}}              | draft",
                "{'unit':'Not An Id','criteriaSet':'qn'}                | unit",
                "[1,2                                                   | body"
            })
    void a_question_that_does_not_fit_is_told_what_is_wrong_with_it(String body, String field) throws Exception {
        send(body.replace('\'', '"'))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(org.hamcrest.Matchers.startsWith(field)));
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        send(quoted("{'unit':'nowhere','criteriaSet':'qn'}")).andExpect(status().isNotFound());
        send(quoted("{'unit':'quang-lam','criteriaSet':'none'}")).andExpect(status().isNotFound());
        send(quoted("{'unit':'quang-lam','criteriaSet':'qn','version':9}")).andExpect(status().isNotFound());
    }

    private static String draft(Kind kind) {
        CriteriaSetVersion first = SampleSet.first();
        CriteriaSetVersion draft = new CriteriaSetVersion(
                1,
                first.decision(),
                first.yearBasis(),
                first.profiles(),
                first.criteria().stream()
                        .map(criterion -> renumbered(criterion, kind))
                        .toList());
        return DocumentJson.write(
                Map.of("unit", SampleStory.COMMUNE, "draft", draft, "period", Map.of("from", 2026, "to", 2030)));
    }

    private static Criterion renumbered(Criterion criterion, Kind kind) {
        return new Criterion(
                criterion.id(),
                criterion.code(),
                criterion.names(),
                criterion.indicators().stream().map(one -> derived(one, kind)).toList(),
                criterion.verified());
    }

    private static Indicator derived(Indicator one, Kind kind) {
        return new Indicator(
                new IndicatorId("new-" + one.id().value()),
                one.code(),
                one.names(),
                one.measure(),
                Stream.of(new Derivation(kind, SampleSet.ID, one.id())).toList(),
                one.verified());
    }

    private static JsonNode commune(String body) throws Exception {
        return ask(body).get("items").get(0);
    }

    private static JsonNode ask(String body) throws Exception {
        return JSON.readTree(send(quoted(body))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static ResultActions send(String body) throws Exception {
        return system.http()
                .perform(post("/api/trials?atLeast=" + (FACTS.size() - 1))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    private static String quoted(String body) {
        return body.replace('\'', '"');
    }

    private static JsonNode indicator(JsonNode commune, IndicatorId id) {
        return commune.get("items")
                .valueStream()
                .flatMap(criterion -> criterion.get("indicators").valueStream())
                .filter(one -> one.get("id").asString().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }
}
