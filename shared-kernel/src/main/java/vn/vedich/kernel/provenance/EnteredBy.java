package vn.vedich.kernel.provenance;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;

/** The authenticated caller who entered an act: never taken from what was sent. */
public record EnteredBy(
        Text subject, Set<Role> roles, @Nullable UnitId unit) {

    private static final EnteredBy SYSTEM = new EnteredBy(Text.of("system"), Set.of(Role.SYSTEM), null);

    public EnteredBy {
        roles = java.util.Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /** The installation itself, which is of no unit. */
    public static EnteredBy system() {
        return SYSTEM;
    }
}
