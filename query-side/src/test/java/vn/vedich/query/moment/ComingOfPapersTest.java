package vn.vedich.query.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.PapersStory;
import vn.vedich.query.story.SampleStory;

/** A history that was loaded later is asked as far as its papers had come: as if the others had never been entered. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComingOfPapersTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Fact> FACTS =
            PapersStory.attested(SampleStory.untilJuly2019().story.facts());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 6, 100})
    void entries_that_came_later_are_left_out_as_if_they_had_never_been_made(int days) throws Exception {
        LocalDate day = PapersStory.FIRST.plusDays(days);
        List<Fact> come = FACTS.stream().filter(fact -> hadCome(fact, day)).toList();

        JsonNode left = ask(FACTS, "all", "&reportedBy=" + day);
        JsonNode only = ask(renumbered(come), "come", "");

        assertThat(left.get("reportedBy").asString()).isEqualTo(day.toString());
        assertThat(withoutPositions(left)).isEqualTo(withoutPositions(only));
    }

    @Test
    void of_a_month_nothing_had_come_for_certain_before_its_last_day() throws Exception {
        List<Fact> facts = FACTS.stream()
                .map(fact ->
                        fact.entry().reportedOn() == null ? fact : PapersStory.reported(fact, DayOrMonth.of("2019-08")))
                .toList();

        assertThat(met(ask(facts, "before", "&reportedBy=2019-08-30"))).isZero();
        assertThat(met(ask(facts, "after", "&reportedBy=2019-08-31"))).isPositive();
    }

    private JsonNode ask(List<Fact> facts, String name, String moment) throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC);
        Path own = folder.resolve(name);
        assertThat(own.toFile().mkdir()).isTrue();
        try (AnsweringSystem system = AnsweringSystem.in(own, clock)) {
            system.log().append(facts);
            String question = "/api/communes/quang-lam/scorecard?atLeast=" + (facts.size() - 1) + moment;
            return JSON.readTree(system.http()
                    .perform(get(question))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray());
        }
    }

    private static int met(JsonNode card) {
        return card.get("indicators").get("met").asInt();
    }

    private static JsonNode withoutPositions(JsonNode card) {
        return ((ObjectNode) card).without(List.of("position", "knownAt", "reportedBy"));
    }

    private static boolean hadCome(Fact fact, LocalDate day) {
        DayOrMonth reportedOn = fact.entry().reportedOn();
        return reportedOn == null || !reportedOn.lastDay().isAfter(day);
    }

    /** The log wants each stream's entries numbered without a gap. */
    private static List<Fact> renumbered(List<Fact> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> {
                    Fact fact = facts.get(i);
                    long sequence = facts.subList(0, i).stream()
                            .filter(earlier -> earlier.stream().equals(fact.stream()))
                            .count();
                    return new Fact(
                            i, fact.recordedAt(), fact.entry(), fact.stream(), sequence, fact.name(), fact.event());
                })
                .toList();
    }
}
