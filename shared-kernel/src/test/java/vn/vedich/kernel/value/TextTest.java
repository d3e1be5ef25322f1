package vn.vedich.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextTest {

    @Test
    void a_text_is_one_text_however_its_marks_were_typed() {
        String decomposed = Normalizer.normalize("Quảng Lâm", Normalizer.Form.NFD);

        assertThat(Text.of(decomposed)).isEqualTo(Text.of("Quảng Lâm"));
        assertThat(Text.of(decomposed).value()).hasSize("Quảng Lâm".length());
    }

    @Test
    void white_space_around_a_text_is_not_part_of_it() {
        assertThat(Text.of("  xã Quảng Lâm\n")).isEqualTo(Text.of("xã Quảng Lâm"));
    }

    @Test
    void lines_and_tabs_are_text() {
        assertThat(Text.of("một\nhai\tba").value()).isEqualTo("một\nhai\tba");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\rb", "a\u007fb", "a\u0085b", "a\ud800b"})
    void a_control_character_is_refused(String bad) {
        assertThatThrownBy(() -> Text.of(bad)).isInstanceOf(InvalidValue.class).hasMessageContaining("control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void a_blank_text_is_refused(String blank) {
        assertThatThrownBy(() -> Text.of(blank)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_text_has_a_greatest_length() {
        assertThat(Text.of("x".repeat(Text.LONGEST)).value()).hasSize(Text.LONGEST);
        assertThatThrownBy(() -> Text.of("x".repeat(Text.LONGEST + 1))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_erased_text_says_so_and_nothing_else() {
        assertThat(Text.erased().isErased()).isTrue();
        assertThat(Text.erased().value()).isNull();
        assertThat(Text.erased()).hasToString("(erased)");
    }
}
