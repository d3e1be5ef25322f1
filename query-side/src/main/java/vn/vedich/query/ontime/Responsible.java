package vn.vedich.query.ontime;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;

/**
 * Whose directives are counted together.
 *
 * @param chairOf a session with the same chair, by which the chair is named without naming a person; null where directives are not
 *     told apart by chairs, or these rest on no session with a chair
 */
record Responsible(UnitId unit, @Nullable SessionId chairOf) {

    static final Comparator<Responsible> ORDER = Comparator.<Responsible, String>comparing(
                    one -> one.unit().value())
            .thenComparing(one -> one.chairOf() == null ? "" : one.chairOf().value());

    static Responsible of(UnitId unit) {
        return new Responsible(unit, null);
    }
}
