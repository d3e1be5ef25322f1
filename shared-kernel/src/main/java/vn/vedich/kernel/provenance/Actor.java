package vn.vedich.kernel.provenance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;

/** Whose act it is, as far as it is known: the unit, and the person where one was named. */
public record Actor(@Nullable UnitId unit, @Nullable Text person) {

    /** Whether both can be one and the same: an unnamed person of a unit can be anybody of that unit. */
    public boolean mayBe(Actor other) {
        return Objects.equals(unit, other.unit)
                && (person == null || other.person == null || person.equals(other.person));
    }
}
