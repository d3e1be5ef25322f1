package vn.vedich.kernel.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingWhatWasSentTest {

    private static final List<String> SIGNS =
            List.of("a", "ế", "\uD83C\uDF3E", " ", "\t", "\n", "\"", "\\", "xóa nhà tạm", "    ");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void any_text_is_kept_character_by_character_however_long_it_is(int seed) {
        Random random = new Random(seed);
        String text = "{"
                + random.ints(Text.LONGEST + 40_000L * seed, 0, SIGNS.size())
                        .mapToObj(SIGNS::get)
                        .collect(Collectors.joining())
                + "}";

        ExactText exact = ExactText.of(text);

        assertThat(exact.value()).hasValue(text);
        assertThat(exact.pieces())
                .hasSizeGreaterThan(seed)
                .allSatisfy(piece -> assertThat(piece.value()).hasSizeLessThanOrEqualTo(Text.LONGEST));
    }

    @Test
    void a_short_text_is_one_piece() {
        assertThat(ExactText.of("Giao nhiệm vụ").pieces()).containsExactly(Text.of("Giao nhiệm vụ"));
    }

    @Test
    void a_text_of_which_a_piece_was_erased_is_not_told_in_part() {
        ExactText exact = new ExactText(List.of(Text.of("còn"), Text.erased()));

        assertThat(exact.value()).isEmpty();
        assertThat(exact).hasToString("(erased)");
    }

    @Test
    void a_notice_says_something_of_some_change() {
        assertThatThrownBy(() -> new ExactText(List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ExactText.of(" ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ExactText.of("a" + " ".repeat(Text.LONGEST + 1) + "b"))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() ->
                        new Notice(new UnitId("a"), Channel.EMAIL, "b", Text.of("c"), List.of(), ExactText.of("d")))
                .isInstanceOf(InvalidValue.class);
    }
}
