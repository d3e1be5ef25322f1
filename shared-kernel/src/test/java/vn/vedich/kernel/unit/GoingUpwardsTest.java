package vn.vedich.kernel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.UnitId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoingUpwardsTest {

    private static final UnitId VILLAGE = new UnitId("binh-ho");
    private static final UnitId COMMUNE = new UnitId("quang-lam");
    private static final UnitId DISTRICT = new UnitId("dam-ha");
    private static final Map<UnitId, UnitId> PARENTS = Map.of(VILLAGE, COMMUNE, COMMUNE, DISTRICT);

    private final List<UnitId> asked = new ArrayList<>();

    @Test
    void a_unit_comes_first_and_the_highest_above_it_last() {
        assertThat(Upwards.from(VILLAGE, this::parent)).containsExactly(VILLAGE, COMMUNE, DISTRICT);
        assertThat(Upwards.from(DISTRICT, this::parent)).containsExactly(DISTRICT);
    }

    @Test
    void nobody_is_asked_for_what_lies_above_what_was_looked_for() {
        assertThat(Upwards.from(VILLAGE, this::parent).anyMatch(COMMUNE::equals))
                .isTrue();

        assertThat(asked).containsExactly(VILLAGE);
    }

    @Test
    void units_that_are_said_to_lie_below_each_other_are_gone_through_once() {
        Map<UnitId, UnitId> circle = Map.of(COMMUNE, DISTRICT, DISTRICT, COMMUNE);

        assertThat(Upwards.from(COMMUNE, unit -> Optional.of(circle.get(unit)))).containsExactly(COMMUNE, DISTRICT);
    }

    private Optional<UnitId> parent(UnitId unit) {
        asked.add(unit);
        return Optional.ofNullable(PARENTS.get(unit));
    }
}
