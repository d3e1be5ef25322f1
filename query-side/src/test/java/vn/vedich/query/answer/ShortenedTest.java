package vn.vedich.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortenedTest {

    private static final String ORDER = "Thống kê, lên phương án chi tiết,\nhuy động các nguồn lực";

    @Test
    void a_text_is_cut_at_the_end_of_a_word_and_not_behind_a_comma() {
        assertThat(Shortened.to(20, ORDER)).isEqualTo("Thống kê, lên phương…");
        assertThat(Shortened.to(10, ORDER)).isEqualTo("Thống kê…");
    }

    @Test
    void a_text_that_fits_stays_whole_and_on_one_line() {
        assertThat(Shortened.to(200, ORDER)).isEqualTo("Thống kê, lên phương án chi tiết, huy động các nguồn lực");
    }

    @Test
    void whatever_the_length_what_is_left_begins_the_text_and_fits() {
        String line = Shortened.to(200, ORDER);

        for (int most = 1; most < line.length(); most++) {
            String cut = Shortened.to(most, ORDER);
            assertThat(cut).endsWith("…").hasSizeLessThanOrEqualTo(most + 1);
            assertThat(line).startsWith(cut.substring(0, cut.length() - 1));
        }
    }

    @Test
    void a_character_of_two_places_is_not_cut_in_half() {
        assertThat(Shortened.to(1, "𠀋𠀋𠀋")).isEqualTo("…");
        assertThat(Shortened.to(3, "𠀋𠀋𠀋")).isEqualTo("𠀋…");
    }

    @Test
    void the_beginning_of_an_erased_text_is_nothing() {
        assertThat(Shortened.beginning(Text.of("việc ".repeat(100))))
                .hasSizeLessThanOrEqualTo(161)
                .endsWith("việc…");
        assertThat(Shortened.beginning(Text.erased())).isNull();
    }
}
