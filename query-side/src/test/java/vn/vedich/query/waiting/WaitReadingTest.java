package vn.vedich.query.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitReadingTest {

    @Test
    void a_long_text_is_told_up_to_a_whole_word() {
        assertThat(WaitReading.beginning(Text.of("mười chữ ".repeat(20)))).isEqualTo("mười chữ ".repeat(17) + "mười…");
    }

    @Test
    void no_character_is_cut_in_half() {
        assertThat(WaitReading.beginning(Text.of("x".repeat(159) + "𠀋".repeat(5))))
                .isEqualTo("x".repeat(159) + "…");
    }

    @Test
    void of_an_erased_text_nothing_is_told() {
        assertThat(WaitReading.beginning(Text.erased())).isNull();
    }
}
