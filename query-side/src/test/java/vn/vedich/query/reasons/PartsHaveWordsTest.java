package vn.vedich.query.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.criteria.Derivation;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.compare.Cause;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Words;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartsHaveWordsTest {

    @Test
    void whatever_a_row_tells_of_and_whatever_caused_a_change_has_words_in_both_languages() {
        Stream.of(Part.values(), Cause.values(), Derivation.Kind.values())
                .flatMap(Stream::of)
                .forEach(constant -> Languages.spoken()
                        .forEach(language -> assertThat(new Words(language).term((Enum<?>) constant))
                                .isInstanceOfSatisfying(
                                        Cell.Term.class,
                                        term -> assertThat(term.label()).doesNotStartWith("term."))));
    }
}
