package vn.vedich.kernel.provenance;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;

/** The authenticated caller who entered an act: never taken from what was sent. */
public record EnteredBy(
        Text subject, Set<Role> roles, @Nullable UnitId unit) {

    public EnteredBy {
        roles = java.util.Collections.unmodifiableSet(new TreeSet<>(roles));
    }
}
