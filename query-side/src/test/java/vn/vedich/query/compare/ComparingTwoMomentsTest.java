package vn.vedich.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.DirectiveStory;
import vn.vedich.query.story.RequestStory;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.WorksStory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparingTwoMomentsTest {

    private static final List<Fact> FACTS = SampleStory.whole();
    private static final int HEAD = FACTS.size() - 1;
    private static final String COMMUNE = "/api/communes/quang-lam/";
    private static final Set<String> COUNTING = Set.of("ageInDays", "daysLeft", "daysOverdue");

    @TempDir
    private static Path folder;

    private static AnsweringSystem system;

    /** Each with the question that lists them. */
    enum Kind {
        TARGETS(COMMUNE + "scorecard?", "/targets"),
        PROJECTS("/api/projects?unit=quang-lam&limit=500&", "/items"),
        REQUESTS("/api/requests?unit=quang-lam&limit=500&", "/items"),
        DIRECTIVES(COMMUNE + "directives?limit=500&", "/items");

        private final String list;
        private final String items;

        Kind(String list, String items) {
            this.list = list;
            this.items = items;
        }

        JsonNode changes(String moments) {
            return ask(COMMUNE + this + "/changes?" + moments);
        }

        /** By id, without what counts days. */
        Map<String, JsonNode> listed(String moment) {
            Map<String, JsonNode> all = new TreeMap<>();
            ask(list + moment).at(items).forEach(item -> all.put(id(item), uncounted(item)));
            return all;
        }

        /** As it stands in addresses. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String id(JsonNode item) {
            String id = item.path("id").asString();
            return this == TARGETS ? SampleStory.ENROLMENT.value() + "/" + id : id;
        }
    }

    @BeforeAll
    static void told() {
        system = AnsweringSystem.in(folder, Clock.fixed(Instant.parse("2021-04-01T02:00:00Z"), ZoneOffset.UTC));
        system.log().append(FACTS);
        ask(COMMUNE + "scorecard?atLeast=" + HEAD);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    record Pair(String before, String after, String both) {}

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        List<String> days = List.of("2019-01-10", "2019-07-09", "2019-09-30", "2019-10-01", "2020-01-06", "2021-04-01");
        for (int i = 1; i < days.size(); i++) {
            pairs.add(pair("asOf=", days.get(i - 1), days.get(i), "&atLeast=" + HEAD));
        }
        int registered = position("registration", fact -> fact.stream().equals("unit/quang-lam"));
        for (int at = registered; at < HEAD; at += HEAD / 7) {
            pairs.add(pair(
                    "asOf=2021-04-01&knownAt=",
                    Integer.toString(at),
                    Integer.toString(Math.min(HEAD, at + HEAD / 7)),
                    ""));
        }
        pairs.add(pair("asOf=2020-06-30&knownAt=", "now", Integer.toString(HEAD / 2), ""));
        return pairs;
    }

    private static Pair pair(String clock, String before, String after, String more) {
        return new Pair(clock + before + more, clock + after + more, clock + before + "," + after + more);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_to_have_changed_is_exactly_what_the_lists_show_otherwise(Kind kind) {
        int found = 0;
        for (Pair pair : pairs()) {
            JsonNode changes = kind.changes(pair.both() + "&limit=500");
            Map<String, JsonNode> before = kind.listed(pair.before());
            Map<String, JsonNode> after = kind.listed(pair.after());
            Set<String> others = new TreeSet<>(before.keySet());
            others.addAll(after.keySet());
            others.removeIf(id -> before.containsKey(id) && before.get(id).equals(after.get(id)));

            assertThat(texts(changes.path("changes"), "id")).as(pair.both()).containsExactlyElementsOf(others);
            changes.path("changes").forEach(change -> {
                String id = change.path("id").asString();
                assertThat(uncounted(change.path("before"))).isEqualTo(orNull(before.get(id)));
                assertThat(uncounted(change.path("after"))).isEqualTo(orNull(after.get(id)));
            });
            assertThat(changes.at("/before/count").asInt()).isEqualTo(before.size());
            assertThat(changes.at("/after/count").asInt()).isEqualTo(after.size());
            found += others.size();
        }
        assertThat(found).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void whatever_changed_by_facts_names_entries_and_each_is_told(Kind kind) {
        for (Pair pair : pairs()) {
            JsonNode changes = kind.changes(pair.both() + "&limit=500");
            List<String> told = texts(changes.path("events"), "entry");
            changes.path("changes").forEach(change -> {
                boolean byFacts = change.path("cause").asString().equals("FACTS");
                assertThat(change.path("entries").isEmpty())
                        .as(change.toString())
                        .isNotEqualTo(byFacts);
                change.path("entries").forEach(entry -> assertThat(told).contains(entry.asString()));
            });
        }
    }

    @Test
    void a_corrected_payment_changes_a_project_by_what_was_said_and_what_took_its_place() {
        int misread = position("payment", fact -> fact.event() instanceof DisbursementRecorded);
        JsonNode change = only(Kind.PROJECTS.changes("asOf=2021-04-01&knownAt=" + misread + "," + (misread + 1)));

        assertThat(change.path("id").asString()).isEqualTo(WorksStory.ROAD.value());
        assertThat(change.path("cause").asString()).isEqualTo("FACTS");
        assertThat(change.path("entries")).hasSize(2);
        assertThat(texts(change.path("properties"))).contains("amounts", "lines");
    }

    @Test
    void a_deadline_that_went_by_changed_a_directive_and_nobody_did_it() {
        JsonNode change = only(Kind.DIRECTIVES.changes("asOf=2019-09-30,2019-10-01&knownAt=" + HEAD + "," + HEAD));

        assertThat(change.path("id").asString()).isEqualTo(DirectiveStory.MOVEMENT.value());
        assertThat(change.path("cause").asString()).isEqualTo("TIME");
        assertThat(texts(change.path("properties"))).contains("onTime");
        assertThat(change.path("entries")).isEmpty();
    }

    @Test
    void what_was_raised_and_answered_since_came_by_its_entries() {
        JsonNode changes = Kind.REQUESTS.changes("asOf=2019-07-01,2019-08-31");
        JsonNode roads = changes.path("changes")
                .valueStream()
                .filter(change -> change.path("id").asString().equals(RequestStory.FIELD_ROADS.value()))
                .findFirst()
                .orElseThrow();

        assertThat(roads.path("before").isNull()).isTrue();
        assertThat(roads.path("properties")).isEmpty();
        assertThat(types(changes, roads))
                .containsExactlyInAnyOrder(
                        "request.RequestRaised",
                        "request.RequestForwarded",
                        "request.RequestAnswered",
                        "request.RequestFunded");
    }

    @Test
    void a_target_that_was_revised_changed_by_the_revision() {
        int revised = position("revision", fact -> fact.name().equals("enrolment.TargetRevised"));
        JsonNode changes = Kind.TARGETS.changes("asOf=2021-04-01&knownAt=" + (revised - 1) + "," + revised);

        assertThat(types(changes, only(changes))).contains("enrolment.TargetRevised");
    }

    @Test
    void a_long_list_is_read_on_from_where_it_ended() {
        String moments = "asOf=2019-01-10,2021-04-01&knownAt=" + HEAD + "," + HEAD;
        List<String> all = texts(Kind.PROJECTS.changes(moments).path("changes"), "id");
        List<String> read = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode part = Kind.PROJECTS.changes(moments + "&limit=1" + next);
            read.addAll(texts(part.path("changes"), "id"));
            next = part.path("next").isNull()
                    ? null
                    : "&cursor=" + part.path("next").asString();
        }

        assertThat(read).isEqualTo(all).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void between_a_moment_and_itself_nothing_changed(Kind kind) {
        JsonNode changes = kind.changes("asOf=2019-07-09&knownAt=now,now");

        assertThat(changes.path("changes")).isEmpty();
        assertThat(changes.path("events")).isEmpty();
        assertThat(changes.path("before")).isEqualTo(changes.path("after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=2019-07-09", "knownAt=1,2,3", "knownAt=1,2&cursor=x", "knownAt=1,2&limit=0"})
    void only_two_moments_are_compared_and_what_is_not_in_its_form_is_named(String parameters) throws Exception {
        String field = parameters.contains("cursor") ? "cursor" : parameters.contains("limit") ? "limit" : "knownAt";

        system.http()
                .perform(get(COMMUNE + "projects/changes?" + parameters))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_commune_that_there_never_was_nothing_is_compared(Kind kind) throws Exception {
        system.http()
                .perform(get("/api/communes/nowhere/" + kind + "/changes?knownAt=1,2"))
                .andExpect(status().isNotFound());
    }

    private static int position(String what, Predicate<Fact> wanted) {
        return (int) FACTS.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError(what))
                .position();
    }

    private static List<String> types(JsonNode changes, JsonNode change) {
        List<String> entries = texts(change.path("entries"));
        return changes.path("events")
                .valueStream()
                .filter(event -> entries.contains(event.path("entry").asString()))
                .map(event -> event.path("type").asString())
                .toList();
    }

    private static JsonNode only(JsonNode changes) {
        assertThat(changes.path("changes")).hasSize(1);
        return changes.path("changes").get(0);
    }

    private static JsonNode uncounted(JsonNode view) {
        return view instanceof ObjectNode object ? object.deepCopy().without(COUNTING) : view;
    }

    private static JsonNode orNull(@Nullable JsonNode listed) {
        return listed == null ? NullNode.getInstance() : listed;
    }

    private static List<String> texts(JsonNode items, String property) {
        return items.valueStream().map(item -> item.path(property).asString()).toList();
    }

    private static List<String> texts(JsonNode items) {
        return items.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode ask(String question) {
        return system.answer(question);
    }
}
