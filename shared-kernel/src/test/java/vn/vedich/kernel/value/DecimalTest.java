package vn.vedich.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "62.50, 62.5",
        "62.5, 62.5",
        "0.00, 0",
        "-0, 0",
        "100, 100",
        "45000000, 45000000",
        "0.0000000001, 0.0000000001",
        "999999999999999999, 999999999999999999"
    })
    void a_number_is_written_in_one_way(String typed, String written) {
        assertThat(Decimal.of(typed)).hasToString(written).isEqualTo(Decimal.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1e3", "1,5", "+1", ".5", "5.", "NaN", "1000000000000000000", "0.00000000001", "١"})
    void what_is_no_plain_number_is_refused(String typed) {
        assertThatThrownBy(() -> Decimal.of(typed)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_number_beyond_its_range_is_refused_however_it_came_about() {
        assertThatThrownBy(() -> new Decimal(BigDecimal.TEN.pow(18))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Decimal(new BigDecimal("1e-11"))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void subtraction_loses_nothing() {
        assertThat(Decimal.of("0.3").minus(Decimal.of("0.1"))).isEqualTo(Decimal.of("0.2"));
        assertThat(Decimal.of("80").minus(Decimal.of("80.5")).isNegative()).isTrue();
    }
}
