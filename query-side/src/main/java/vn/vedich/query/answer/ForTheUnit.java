package vn.vedich.query.answer;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.unit.Upwards;

/** Who is told what is a unit's own matter, such as a secret of its. */
public final class ForTheUnit {

    private static final Set<Role> ITS_OWN = Set.of(Role.COMMUNE_OFFICER, Role.DEPARTMENT_OFFICER);

    private ForTheUnit() {}

    /**
     * Whether that is its own officer, or of the leadership of the unit or of one that it lies below. Nobody else is, whatever else he
     * may see or do.
     *
     * @param parent what a unit lies directly below today; asked for as it is needed
     */
    public static boolean speaks(EnteredBy caller, UnitId unit, Function<UnitId, Optional<UnitId>> parent) {
        UnitId own = caller.unit();
        if (own == null) {
            return false;
        }
        return caller.roles().contains(Role.LEADERSHIP)
                ? Upwards.from(unit, parent).anyMatch(own::equals)
                : own.equals(unit) && caller.roles().stream().anyMatch(ITS_OWN::contains);
    }
}
