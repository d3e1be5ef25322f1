package vn.vedich.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.kernel.value.InvalidValue;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"quang-lam", "a", "0", "qn-17.1", "06898"})
    void an_id_is_small_letters_digits_points_and_hyphens(String id) {
        assertThat(new UnitId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Quang-Lam", "quang lam", "quảng-lâm", "-a", ".a", "a/b", "a_b", "a\n"})
    void anything_else_is_refused(String id) {
        assertThatThrownBy(() -> new UnitId(id)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(new UnitId("a".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new UnitId("a".repeat(65))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_same_id_in_two_contexts_names_two_streams() {
        assertThat(new UnitId("x").stream()).isEqualTo("unit/x");
        assertThat(new EnrolmentId("x").stream()).isEqualTo("enrolment/x");
        assertThat(new AssessmentId("x").stream()).isEqualTo("assessment/x");
        assertThat(new CriteriaSetId("x").stream()).isEqualTo("criteria/x");
    }
}
