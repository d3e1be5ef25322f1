package vn.vedich.kernel.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActorTest {

    private static final UnitId COMMUNE = new UnitId("quang-lam");
    private static final UnitId DEPARTMENT = new UnitId("finance");

    @Test
    void two_named_people_of_a_unit_are_two() {
        assertThat(new Actor(COMMUNE, Text.of("An")).mayBe(new Actor(COMMUNE, Text.of("Bình"))))
                .isFalse();
        assertThat(new Actor(COMMUNE, Text.of("An")).mayBe(new Actor(COMMUNE, Text.of("An"))))
                .isTrue();
    }

    @Test
    void somebody_unnamed_may_be_anybody_of_the_unit() {
        assertThat(new Actor(COMMUNE, null).mayBe(new Actor(COMMUNE, Text.of("An"))))
                .isTrue();
    }

    @Test
    void people_of_two_units_are_two() {
        assertThat(new Actor(COMMUNE, null).mayBe(new Actor(DEPARTMENT, null))).isFalse();
    }
}
