package vn.vedich.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpeakingForAUnitTest {

    private static final Map<String, String> ABOVE =
            Map.of("thon-1", "quang-lam", "quang-lam", "dam-ha", "finance", "dam-ha", "dam-ha", "quang-ninh");
    private static final UnitId COMMUNE = new UnitId("quang-lam");

    @Test
    void its_officers_and_the_leadership_of_what_it_lies_below_do_and_nobody_else() {
        assertThat(speaking("quang-lam"))
                .containsExactlyInAnyOrder("COMMUNE_OFFICER", "DEPARTMENT_OFFICER", "LEADERSHIP");
        assertThat(speaking("dam-ha")).containsExactly("LEADERSHIP");
        assertThat(speaking("quang-ninh")).containsExactly("LEADERSHIP");
        assertThat(speaking("finance")).isEmpty();
        assertThat(speaking("thon-1")).as("below it").isEmpty();
        assertThat(speaking(null)).isEmpty();
    }

    @Test
    void an_officer_who_also_leads_speaks_for_what_he_leads() {
        assertThat(speaks(EnumSet.of(Role.DEPARTMENT_OFFICER, Role.LEADERSHIP), "dam-ha"))
                .isTrue();
        assertThat(speaks(EnumSet.of(Role.DEPARTMENT_OFFICER, Role.LEADERSHIP), "finance"))
                .isFalse();
        assertThat(speaks(EnumSet.allOf(Role.class), null)).isFalse();
    }

    /** The roles that speak for the commune, each alone, of callers of a unit. */
    private static Set<String> speaking(@Nullable String unit) {
        return Arrays.stream(Role.values())
                .filter(role -> speaks(EnumSet.of(role), unit))
                .map(Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean speaks(Set<Role> roles, @Nullable String unit) {
        EnteredBy caller = new EnteredBy(Text.of("somebody"), roles, unit == null ? null : new UnitId(unit));
        return ForTheUnit.speaks(
                caller,
                COMMUNE,
                at -> Optional.ofNullable(ABOVE.get(at.value())).map(UnitId::new));
    }
}
