package vn.vedich.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.query.change.Scope.Everything;
import vn.vedich.query.change.Scope.OfUnit;
import vn.vedich.query.change.Scope.Within;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.DirectiveStory;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Scope> SCOPES = List.of(
            new OfUnit(SampleStory.COMMUNE),
            new OfUnit(SampleStory.NEIGHBOUR),
            new OfUnit(SampleStory.DEPARTMENT),
            new OfUnit(SampleStory.INFRASTRUCTURE),
            new OfUnit(SampleStory.DISTRICT),
            new Within(SampleStory.DISTRICT),
            new Within(SampleStory.PROVINCE),
            new Within(SampleStory.COMMUNE),
            new Within(SampleStory.NEIGHBOUR),
            new Within(SampleStory.VILLAGE),
            new Everything());

    @TempDir
    private Path folder;

    @Test
    void what_was_told_while_the_log_grew_is_told_again_to_the_letter_however_it_is_found() throws Exception {
        try (AnsweringSystem system = AnsweringSystem.in(folder, Clock.systemUTC())) {
            Changes changes = system.bean(Changes.class);
            Map<Scope, List<String>> live = new HashMap<>();
            for (Fact fact : SampleStory.whole()) {
                system.log().append(List.of(fact));
                long position = system.log().log().head();
                for (Scope scope : SCOPES) {
                    live.computeIfAbsent(scope, _ -> new ArrayList<>())
                            .addAll(told(changes, scope, changes.readThrough(scope, position - 1, position, 10)));
                }
            }
            long head = covered(system);
            for (Scope scope : SCOPES) {
                assertThat(told(changes, scope, changes.after(scope, -1, head, 1_000)))
                        .isEqualTo(live.get(scope));
                if (scope instanceof OfUnit unit) {
                    assertThat(changes.byName(unit, -1, head, 1_000))
                            .isEqualTo(changes.readThrough(unit, -1, head, 1_000));
                }
                assertThat(oneByOne(changes, scope, head)).isEqualTo(live.get(scope));
            }
            assertThat(live.get(new Everything())).hasSizeGreaterThan(15);
        }
    }

    @Test
    void each_shows_the_directive_as_the_inbox_of_that_unit_does_at_that_moment() throws Exception {
        try (AnsweringSystem system = AnsweringSystem.in(folder, Clock.systemUTC())) {
            system.log().append(SampleStory.whole());
            long head = covered(system);
            Changes changes = system.bean(Changes.class);
            int compared = 0;
            for (Change change : changes.after(new OfUnit(SampleStory.COMMUNE), -1, head, 1_000)) {
                JsonNode told = written(changes.tell(change, new OfUnit(SampleStory.COMMUNE)));
                JsonNode inbox = system.answer("/api/communes/quang-lam/directives?limit=500&asOf="
                        + told.path("asOf").asString() + "&knownAt=" + change.position());
                assertThat(inbox.path("items").valueStream()).contains(told.path("directive"));
                compared++;
            }
            assertThat(compared).isGreaterThan(15);
        }
    }

    @Test
    void whom_a_directive_was_taken_from_hears_of_it_and_of_what_follows() {
        List<String> infrastructure = types(new OfUnit(SampleStory.INFRASTRUCTURE));

        assertThat(infrastructure)
                .containsSubsequence(
                        "directive.DirectiveReassigned",
                        "directive.DirectiveReportedDone",
                        "directive.DirectiveAccepted");
    }

    @Test
    void nobody_hears_of_what_concerns_others_and_whoever_stands_above_hears_of_all_below() {
        assertThat(types(new OfUnit(SampleStory.NEIGHBOUR))).isEmpty();
        assertThat(types(new OfUnit(SampleStory.DISTRICT))).isEmpty();
        assertThat(types(new Within(SampleStory.VILLAGE))).isEmpty();
        assertThat(types(new Within(SampleStory.PROVINCE)))
                .isEqualTo(types(new Within(SampleStory.DISTRICT)))
                .isEqualTo(types(new Everything()));
    }

    @Test
    void a_text_that_is_erased_is_told_to_be_erased() throws Exception {
        StoryLog.in(folder).append(SampleStory.whole()).eraseTexts().close();
        try (AnsweringSystem system = AnsweringSystem.in(folder, Clock.systemUTC())) {
            Changes changes = system.bean(Changes.class);
            Scope all = new Everything();
            List<String> told = told(changes, all, changes.readThrough(all, -1, covered(system), 1_000));
            assertThat(told).isNotEmpty().allMatch(line -> line.contains("\"text\":null"));
            assertThat(String.join("", told)).doesNotContain("nhà tạm", "chung sức");
            assertThat(told.getFirst()).contains("đã được gỡ bỏ", "removed");
        }
    }

    @Test
    void what_is_awaited_is_what_the_inbox_lists_as_open_or_reported() throws Exception {
        try (AnsweringSystem system = AnsweringSystem.in(folder, Clock.systemUTC())) {
            system.log().append(SampleStory.whole());
            long head = covered(system);
            Changes changes = system.bean(Changes.class);
            for (String day : List.of("2019-07-09", "2019-10-01", "2019-12-25", "2021-01-01")) {
                List<JsonNode> listed = Stream.of("open", "reported-done")
                        .flatMap(status -> items(
                                system,
                                "/api/communes/quang-lam/directives?limit=500&asOf=" + day + "&status=" + status))
                        .toList();
                assertThat(changes.awaited(new OfUnit(SampleStory.COMMUNE), LocalDate.parse(day), head)
                                .map(ChangesTest::written))
                        .containsExactlyInAnyOrderElementsOf(listed);
            }
            assertThat(changes.awaited(new Within(SampleStory.PROVINCE), LocalDate.parse("2019-07-09"), head))
                    .extracting(directive -> directive.id())
                    .containsExactlyInAnyOrder(DirectiveStory.HOUSES, DirectiveStory.MOVEMENT, DirectiveStory.PANELS);
            assertThat(changes.awaited(new Within(SampleStory.NEIGHBOUR), LocalDate.parse("2019-07-09"), head))
                    .isEmpty();
        }
    }

    /** What is heard of one directive. */
    private List<String> types(Scope scope) {
        try (AnsweringSystem system =
                AnsweringSystem.in(folder.resolve(scope.toString().replaceAll("\\W", "")), Clock.systemUTC())) {
            system.log().append(SampleStory.whole());
            Changes changes = system.bean(Changes.class);
            return changes.after(scope, -1, system.log().log().head(), 1_000).stream()
                    .filter(change -> change.directive().equals(DirectiveStory.HOUSES))
                    .map(change -> changes.tell(change, scope).type())
                    .toList();
        }
    }

    private static Stream<JsonNode> items(AnsweringSystem system, String question) {
        return system.answer(question).path("items").valueStream();
    }

    private static List<String> oneByOne(Changes changes, Scope scope, long head) {
        List<String> told = new ArrayList<>();
        List<Change> next = changes.after(scope, -1, head, 1);
        while (!next.isEmpty()) {
            told.addAll(told(changes, scope, next));
            next = changes.after(scope, next.getLast().position(), head, 1);
        }
        return told;
    }

    private static List<String> told(Changes changes, Scope scope, List<Change> some) {
        return some.stream()
                .map(change -> ChangeJson.write(changes.tell(change, scope)))
                .toList();
    }

    private static JsonNode written(Object view) {
        return JSON.readTree(ChangeJson.write(view));
    }

    /** The head, once documents cover it. */
    private static long covered(AnsweringSystem system) {
        long head = system.log().log().head();
        system.answer("/api/directives?atLeast=" + head);
        return head;
    }
}
