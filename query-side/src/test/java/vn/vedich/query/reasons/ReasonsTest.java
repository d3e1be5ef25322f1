package vn.vedich.query.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.SampleSet;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Fact> FACTS = SampleStory.whole();
    private static final String CARD = "/api/communes/quang-lam/scorecard";

    @TempDir
    private static Path folder;

    private static AnsweringSystem system;
    private static String misread;
    private static String corrected;
    private static int correction;
    private static int july;

    @BeforeAll
    static void told() {
        SampleStory sample = SampleStory.untilJuly2019();
        misread = sample.misread.value();
        corrected = sample.houses.value();
        july = sample.story.length() - 1;
        correction = Integer.parseInt(corrected.substring("entry-".length()));
        system = AnsweringSystem.in(folder, Clock.fixed(Instant.parse("2021-04-01T02:00:00Z"), ZoneOffset.UTC));
        system.log().append(FACTS);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void a_correction_is_found_to_be_all_that_changed_and_both_values_are_told() throws Exception {
        JsonNode changes = ask(CARD + "/changes?asOf=2019-07-09&knownAt=" + (correction - 1) + "," + correction);

        assertThat(changes.get("criteria")).isEmpty();
        assertThat(changes.get("rules")).isEmpty();
        JsonNode change = only(changes.get("indicators"));
        assertThat(change.get("id").asString()).isEqualTo(SampleSet.GOOD_HOUSES.value());
        assertThat(change.get("cause").asString()).isEqualTo("FACTS");
        assertThat(change.at("/before/value/value").asString()).isEqualTo("97.5");
        assertThat(change.at("/after/value/value").asString()).isEqualTo("79.5");
        assertThat(texts(change.get("entries"))).containsExactlyInAnyOrder(misread, corrected);
        assertThat(changes.at("/before/knownAt").asInt()).isEqualTo(correction - 1);
        JsonNode later = changes.get("events").get(1);
        assertThat(later.get("entry").asString()).isEqualTo(corrected);
        assertThat(later.at("/instead/observation/value/value").asString()).isEqualTo("97.5");
        assertThat(later.at("/said/observation/value/value").asString()).isEqualTo("79.5");
    }

    @Test
    void what_another_threshold_profile_makes_of_the_same_values_comes_from_rules() throws Exception {
        JsonNode changes = ask(CARD + "/changes?asOf=2020-01-31,2020-02-01");

        assertThat(changes.get("indicators")).isNotEmpty();
        assertThat(changes.get("indicators")).allSatisfy(change -> {
            assertThat(change.get("cause").asString()).isEqualTo("RULES");
            assertThat(change.at("/before/entry")).isEqualTo(change.at("/after/entry"));
            assertThat(change.at("/before/value")).isEqualTo(change.at("/after/value"));
            assertThat(change.get("before")).isNotEqualTo(change.get("after"));
        });
        assertThat(types(changes.get("events"))).contains("enrolment.ThresholdProfileAssigned");
    }

    @Test
    void a_criterion_that_was_judged_again_under_another_version_changed_by_rules() throws Exception {
        JsonNode changes = ask(CARD + "/changes?asOf=2019-09-30,2019-10-01");

        assertThat(changes.at("/before/rules/version").asInt()).isEqualTo(1);
        assertThat(changes.at("/after/rules/version").asInt()).isEqualTo(2);
        JsonNode planning = item(changes.get("criteria"), SampleSet.PLANNING.value());
        assertThat(planning.get("cause").asString()).isEqualTo("RULES");
        assertThat(types(changes.get("events")))
                .contains("criteria.CriteriaSetAmended", "assessment.AssessmentRejudged");
    }

    @Test
    void a_lapse_changed_by_facts() throws Exception {
        JsonNode changes = ask(CARD + "/changes?asOf=2019-08-31,2019-09-01");

        JsonNode income = only(changes.get("criteria"));
        assertThat(income.get("cause").asString()).isEqualTo("FACTS");
        assertThat(income.at("/before/state").asString()).isEqualTo("MET");
        assertThat(income.at("/after/state").asString()).isEqualTo("LAPSED");
        assertThat(types(changes.get("events"))).contains("assessment.CriterionLapsed");
        int met = changes.at("/before/criteria/met").asInt();
        assertThat(changes.at("/after/criteria/met").asInt()).isEqualTo(met - 1);
    }

    @Test
    void between_a_moment_and_itself_nothing_changed() throws Exception {
        JsonNode changes = ask(CARD + "/changes?asOf=2019-07-09&knownAt=now,now");

        assertThat(changes.get("criteria")).isEmpty();
        assertThat(changes.get("indicators")).isEmpty();
        assertThat(changes.get("events")).isEmpty();
        assertThat(changes.get("before")).isEqualTo(changes.get("after"));
    }

    @Test
    void before_anything_was_known_everything_is_yet_to_come() throws Exception {
        JsonNode changes = ask(CARD + "/changes?asOf=2019-07-09&knownAt=0,now");

        assertThat(changes.at("/before/criteria/met").asInt()).isZero();
        assertThat(changes.at("/after/criteria/met").asInt()).isPositive();
        assertThat(changes.get("indicators")).isNotEmpty();
    }

    @Test
    void a_figure_leads_to_its_value_to_what_that_corrected_to_evidence_and_to_the_rules() throws Exception {
        JsonNode reasons =
                ask(CARD + "/reasons?asOf=2019-07-09&knownAt=" + july + "&indicator=" + SampleSet.GOOD_HOUSES.value());

        assertThat(entries(reasons.get("facts"))).containsExactly(misread, corrected);
        assertThat(reasons.get("facts").get(0).get("correctedBy").asString()).isEqualTo(corrected);
        assertThat(texts(reasons.get("evidence"))).containsExactly("scan-1");
        assertThat(types(reasons.get("ruling")))
                .containsExactlyInAnyOrder(
                        "criteria.CriteriaSetIssued",
                        "enrolment.CriteriaSetAdopted",
                        "enrolment.ThresholdProfileAssigned",
                        "assessment.AssessmentOpened");
        JsonNode criterion = only(reasons.get("criteria"));
        assertThat(only(criterion.get("indicators")).get("threshold").asString())
                .isEqualTo("75");
        assertThat(reasons.at("/rules/decision/number").asString()).isEqualTo("4335/QĐ-UBND");
    }

    @Test
    void a_criterion_leads_to_its_decision_and_to_what_that_rested_on() throws Exception {
        JsonNode reasons = ask(CARD + "/reasons?asOf=2019-07-09&criterion=" + SampleSet.PLANNING.value());

        assertThat(types(reasons.get("facts")))
                .contains("assessment.IndicatorRecorded", "assessment.CriterionMet", "assessment.CriterionVerified");
    }

    @Test
    void changes_need_two_moments() throws Exception {
        system.http()
                .perform(get(CARD + "/changes?knownAt=1").header("Accept-Language", "en"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("knownAt"));
        system.http()
                .perform(get(CARD + "/changes?knownAt=1,2,3&asOf=2019-01-01,2019-01-02"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("asOf"));
    }

    private static JsonNode ask(String question) throws Exception {
        byte[] answer = system.http()
                .perform(get(question + "&atLeast=" + (FACTS.size() - 1)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return JSON.readTree(answer);
    }

    private static JsonNode only(JsonNode list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static JsonNode item(JsonNode list, String id) {
        return list.valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> entries(JsonNode events) {
        return events.valueStream().map(one -> one.get("entry").asString()).toList();
    }

    private static List<String> types(JsonNode events) {
        return events.valueStream().map(one -> one.get("type").asString()).toList();
    }
}
