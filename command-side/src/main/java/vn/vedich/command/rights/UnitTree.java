package vn.vedich.command.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Hierarchy;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;

/** How units stand to each other on a day. */
record UnitTree(References references, LocalDate day) {

    Relation relation(@Nullable UnitId own, UnitId other) {
        if (other.equals(own)) {
            return Relation.OWN;
        }
        if (!references.unit(other).isRegistered()) {
            return Relation.UNKNOWN;
        }
        return own != null && hierarchy().isBelow(other, own) ? Relation.BELOW : Relation.ELSEWHERE;
    }

    Optional<UnitKind> kind(UnitId unit) {
        return hierarchy().onDayOrFirst(references.unit(unit).kinds());
    }

    private Hierarchy hierarchy() {
        return new Hierarchy(references, day);
    }
}
