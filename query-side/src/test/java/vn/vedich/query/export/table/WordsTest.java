package vn.vedich.query.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Lack;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.project.Phase;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.RequestStanding;
import vn.vedich.platform.problem.Languages;
import vn.vedich.platform.problem.Sentences;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

    private static final Sentences BOOK = new Sentences(Words.BOOK);
    private static final Pattern CALLED = Pattern.compile("words\\.(column|item|title)\\(\\s*\"(\\w+)\"");
    private static final Pattern KEY = Pattern.compile("words\\.text\\(\\s*\"([\\w.]+)\"");

    @Test
    void both_languages_have_the_same_words_with_the_same_places() {
        Set<String> keys = BOOK.keys(Languages.VIETNAMESE);

        assertThat(BOOK.keys(Languages.ENGLISH)).isEqualTo(keys);
        for (String key : keys) {
            assertThat(places(key, 0)).as(key).isEqualTo(places(key, 1));
        }
    }

    @Test
    void every_column_item_and_title_that_the_code_names_has_words() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                String code = Files.readString(source);
                CALLED.matcher(code).results().forEach(call -> named.add(call.group(1) + "." + call.group(2)));
                KEY.matcher(code)
                        .results()
                        .map(call -> call.group(1))
                        .filter(key -> !key.endsWith("."))
                        .forEach(named::add);
            }
        }

        assertThat(named).hasSizeGreaterThan(80);
        assertThat(BOOK.keys(Languages.VIETNAMESE)).containsAll(named);
    }

    @Test
    void every_constant_that_a_cell_can_tell_has_words() {
        Stream.of(
                        Source.values(),
                        CriterionStanding.State.values(),
                        CriterionStanding.Support.values(),
                        IndicatorStanding.State.values(),
                        Standing.Status.values(),
                        OnTime.values(),
                        Involvement.values(),
                        Lack.values(),
                        Phase.values(),
                        RequestStanding.Matter.values(),
                        Answer.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(new Words(Languages.VIETNAMESE).term((Enum<?>) constant))
                        .isInstanceOfSatisfying(
                                Cell.Term.class,
                                term -> assertThat(term.label()).doesNotStartWith("term.")));
    }

    private static Set<String> places(String key, int language) {
        return BOOK.pattern(
                        key, List.of(Languages.VIETNAMESE, Languages.ENGLISH).get(language))
                .map(Sentences::places)
                .orElseThrow();
    }
}
