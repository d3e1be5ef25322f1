package vn.vedich.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChoosingALanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|vi", "en|en", "en-GB,vi;q=0.5|en", "vi-VN|vi", "fr|vi", "fr,en;q=0.1|en", "*|vi", "???|vi"})
    void the_language_suits_the_reader_and_is_vietnamese_otherwise(String header, String language) {
        assertThat(Languages.accepted(header).getLanguage()).isEqualTo(language);
        assertThat(Languages.accepted(null)).isEqualTo(Languages.VIETNAMESE);
    }

    @Test
    void places_are_filled_in_with_what_is_there() {
        Sentences book = new Sentences("vn.vedich.platform.problem.problems");

        assertThat(book.of("unknown-command.detail", Map.of("command", "$1{x}")).in(Languages.ENGLISH))
                .startsWith("There is no command $1{x};");
        assertThat(Sentences.places("{a} and {b} and {0}")).containsExactlyInAnyOrder("a", "b");
    }
}
