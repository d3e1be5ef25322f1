package vn.vedich.standalone.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.standalone.record.ActOfTheArticle.Line;

/** The record holds every act that the article tells, and nothing in the article's name that it does not tell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActsOfTheArticleTest {

    private final List<ActOfTheArticle> acts = ActOfTheArticle.all();
    private final Map<String, RecordLine> record = RecordLine.readAll().stream()
            .collect(Collectors.toMap(line -> line.id().value(), Function.identity()));

    @Test
    void acts_are_numbered_in_the_order_in_which_the_article_tells_them() {
        assertThat(acts).hasSizeGreaterThan(40);
        assertThat(acts.stream().map(ActOfTheArticle::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, acts.size()).boxed().toList());
    }

    @Test
    void every_act_quotes_the_article_and_says_who_does_what() {
        assertThat(acts).allSatisfy(act -> {
            assertThat(act.words()).startsWith("“").endsWith("”").hasSizeGreaterThan(8);
            assertThat(act.what()).isNotBlank();
        });
    }

    @Test
    void every_act_is_said_by_lines_of_the_record_in_the_articles_name() {
        assertThat(acts).allSatisfy(act -> {
            assertThat(act.saidBy()).as("what says act " + act.number()).isNotEmpty();
            assertThat(act.saidBy()).allSatisfy(line -> isALine(line, Source.ARTICLE));
        });
    }

    @Test
    void what_says_more_than_the_article_says_that_it_is_filler() {
        assertThat(withFiller()).isNotEmpty().allSatisfy(line -> isALine(line, Source.ILLUSTRATIVE));
    }

    @Test
    void no_line_speaks_in_the_articles_name_that_is_not_an_act_of_it() {
        Set<String> inItsName = record.values().stream()
                .filter(line -> line.said().source() == Source.ARTICLE)
                .map(line -> line.id().value())
                .collect(Collectors.toSet());

        assertThat(acts.stream().flatMap(act -> act.saidBy().stream()).map(Line::id))
                .containsAll(inItsName);
    }

    @Test
    void every_entry_that_an_act_makes_is_one_that_is_stored() {
        Set<String> stored =
                Vocabulary.all().stream().map(event -> event.name()).collect(Collectors.toSet());

        assertThat(acts.stream().flatMap(act -> act.entries().stream())).isSubsetOf(stored);
    }

    private void isALine(Line line, Source source) {
        assertThat(record).as("line " + line.id()).containsKey(line.id());
        RecordLine there = record.get(line.id());
        assertThat(there.command().getClass().getSimpleName()).as(line.id()).isEqualTo(line.command());
        assertThat(there.said().source()).as(line.id()).isEqualTo(source);
    }

    private Stream<Line> withFiller() {
        return acts.stream().flatMap(act -> act.withFiller().stream());
    }
}
