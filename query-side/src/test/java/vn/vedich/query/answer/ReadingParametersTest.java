package vn.vedich.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingParametersTest {

    @Test
    void a_day_is_a_day_in_vietnam() {
        assertThat(Parameters.day("asOf", "2019-07-09")).contains(LocalDate.parse("2019-07-09"));
        assertThat(Parameters.from("recordedFrom", "2019-07-09")).contains(Instant.parse("2019-07-08T17:00:00Z"));
        assertThat(Parameters.until("recordedTo", "2019-07-09")).contains(Instant.parse("2019-07-09T17:00:00Z"));
    }

    @Test
    void a_moment_is_itself_and_ends_just_after_itself() {
        assertThat(Parameters.from("recordedFrom", "2019-07-09T00:00:00+07:00"))
                .contains(Instant.parse("2019-07-08T17:00:00Z"));
        assertThat(Parameters.until("recordedTo", "2019-07-08T17:00:00Z"))
                .contains(Instant.parse("2019-07-08T17:00:00.000000001Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019",
                "2019-02-29",
                "1899-12-31",
                "3000-01-01",
                "-999999999-01-01",
                "+999999999-12-31",
                "T",
                "2019-07-09T25:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void a_day_or_moment_that_cannot_be_is_refused(String text) {
        assertThatThrownBy(() -> Parameters.day("asOf", text)).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> Parameters.from("recordedFrom", text)).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> Parameters.until("recordedTo", text)).isInstanceOf(BadParameter.class);
    }

    @Test
    void a_word_is_a_constant_in_lower_case_with_dashes_or_as_answers_write_it() {
        assertThat(Parameters.word("form", "DAY_OR_TIME", BadParameter.Form.class))
                .contains(BadParameter.Form.DAY_OR_TIME);
        assertThat(Parameters.word("form", "day-or-time", BadParameter.Form.class))
                .contains(BadParameter.Form.DAY_OR_TIME);
        assertThat(Parameters.word("form", null, BadParameter.Form.class)).isEmpty();
        assertThat(Parameters.flag("open", "true")).contains(true);
        assertThat(Parameters.flag("open", "false")).contains(false);
    }

    @ParameterizedTest
    @EnumSource(BadParameter.Form.class)
    void a_word_that_was_written_is_read_again(BadParameter.Form form) {
        assertThat(Parameters.word("form", Parameters.written(form), BadParameter.Form.class))
                .contains(form);
    }

    @Test
    void a_word_that_is_none_of_them_is_refused_by_naming_them() {
        assertThatThrownBy(() -> Parameters.flag("open", "perhaps"))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.words()).containsExactly("true", "false"));
    }
}
