package vn.vedich.query.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.SampleStory;

/** What lies on a department's desk, over HTTP, with every list that it counts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookingAtADeskTest {

    private static final List<Fact> FACTS = SampleStory.whole();
    private static final int HEAD = FACTS.size() - 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static AnsweringSystem system;

    @BeforeAll
    static void start() {
        system = AnsweringSystem.in(folder, Clock.fixed(Instant.parse("2022-01-01T02:00:00Z"), ZoneOffset.UTC));
        system.log().append(FACTS);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void it_says_what_waits_and_whom_the_unit_must_help() throws Exception {
        JsonNode desk = ask("/api/departments/infrastructure/desk?asOf=2021-05-04&atLeast=" + HEAD);

        assertThat(desk.path("position").asLong()).isEqualTo(HEAD);
        assertThat(count(desk, "directives", "LEADING")).isOne();
        assertThat(count(desk, "directives", "EXTENSION_ASKED")).isOne();
        assertThat(count(desk, "directives", "PARTS_GIVEN")).isOne();
        assertThat(count(desk, "waiting", "ACKNOWLEDGEMENT")).isOne();
        assertThat(desk.path("helped").valueStream())
                .filteredOn(helped -> helped.path("unit").path("id").asString().equals("quang-tan"))
                .singleElement()
                .satisfies(helped -> assertThat(
                                helped.path("directives").path("count").asInt())
                        .isOne());
    }

    @Test
    void a_commune_that_a_unit_was_told_to_support_is_there_whatever_else_is() throws Exception {
        JsonNode desk = ask("/api/departments/agriculture/desk?asOf=2019-01-10&atLeast=" + HEAD);

        assertThat(desk.path("helped").valueStream())
                .filteredOn(helped -> helped.path("supported").asBoolean())
                .extracting(helped -> helped.path("unit").path("id").asString())
                .containsExactly("quang-lam");
        assertThat(ask("/api/departments/agriculture/desk?asOf=2019-01-09&atLeast=" + HEAD)
                        .path("helped")
                        .size())
                .isZero();
    }

    @Test
    void the_leadership_finds_what_units_ask_of_it() throws Exception {
        JsonNode asked = ask("/api/departments/dam-ha/desk?asOf=2021-05-04&atLeast=" + HEAD);
        JsonNode back = ask("/api/departments/dam-ha/desk?asOf=2021-03-06&atLeast=" + HEAD);

        assertThat(count(asked, "waiting", "EXTENSION")).isOne();
        assertThat(count(asked, "waiting", "HAND_BACK")).isZero();
        assertThat(count(back, "waiting", "HAND_BACK")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "infrastructure, asOf=2019-07-10",
        "infrastructure, asOf=2019-12-22",
        "infrastructure, asOf=2021-05-04",
        "infrastructure, asOf=2021-05-04&knownAt=40",
        "agriculture, asOf=2019-03-20",
        "agriculture, asOf=2020-01-06",
        "agriculture, asOf=2021-03-06",
        "agriculture, asOf=2021-03-06&reportedBy=2020-01-01",
        "dam-ha, asOf=2019-07-10",
        "dam-ha, asOf=2019-08-20",
        "dam-ha, asOf=2021-06-02",
        "quang-lam, asOf=2019-10-02"
    })
    void whatever_it_counts_is_in_the_list_whose_address_stands_beside_it(String unit, String moment) throws Exception {
        JsonNode desk = ask("/api/departments/" + unit + "/desk?" + moment + "&atLeast=" + HEAD);
        List<JsonNode> piles = new ArrayList<>();
        desk.path("waiting").forEach(piles::add);
        desk.path("directives").forEach(piles::add);
        piles.add(desk.path("requests"));
        piles.add(desk.path("verifications"));
        desk.path("helped").forEach(helped -> {
            piles.add(helped.path("directives"));
            piles.add(helped.path("requests"));
            piles.add(helped.path("verifications"));
        });

        assertThat(piles).hasSizeGreaterThan(10);
        for (JsonNode pile : piles) {
            String list = pile.path("list").asString();
            JsonNode listed = ask(list + "&limit=500&atLeast=" + HEAD);
            assertThat(listed.path("counts").path("all").asInt())
                    .as(list)
                    .isEqualTo(pile.path("count").asInt())
                    .isEqualTo(listed.path("items").size());
        }
    }

    @Test
    void a_unit_that_nobody_knows_has_none_and_an_id_has_its_form() throws Exception {
        assertThat(answer("/api/departments/nowhere/desk").getStatus()).isEqualTo(404);
        assertThat(answer("/api/departments/NOT_AN_ID/desk").getStatus()).isEqualTo(400);
        assertThat(answer("/api/departments/infrastructure/directives?extension=perhaps")
                        .getStatus())
                .isEqualTo(400);
    }

    private static int count(JsonNode desk, String group, String kind) {
        return desk.path(group)
                .valueStream()
                .filter(pile -> pile.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("count")
                .asInt();
    }

    private static JsonNode ask(String address) throws Exception {
        MockHttpServletResponse response = answer(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return JSON.readTree(response.getContentAsByteArray());
    }

    private static MockHttpServletResponse answer(String address) throws Exception {
        return system.http().perform(get(address)).andReturn().getResponse();
    }
}
