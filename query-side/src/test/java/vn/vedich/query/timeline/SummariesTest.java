package vn.vedich.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.event.EventType;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.timeline.TimelineDocument.Told;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SummariesTest {

    private static final List<Fact> FACTS = SampleStory.whole();

    static Stream<String> names() {
        return Vocabulary.all().stream().map(EventType::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_event_has_a_sentence_in_both_languages_without_a_gap(String name) {
        Fact fact =
                FACTS.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
        Told told = new Told(
                fact.entry(),
                fact.position(),
                fact.recordedAt(),
                fact.stream(),
                fact.sequence(),
                name,
                DocumentJson.tree(fact.event()),
                List.of(),
                List.of(),
                null,
                null);

        for (Locale language : Languages.spoken()) {
            assertThat(Wording.BOOK.keys(language)).contains(name);
            Summaries bare = new Summaries(new Glossary(Map.of(), List.of(), new Subjects(Map.of()), language));
            assertThat(bare.of(told)).endsWith(".").doesNotContain("{", "…", " null");
        }
    }
}
