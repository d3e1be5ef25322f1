package vn.vedich.command.rights;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.ledger.Dated;

/** Which unit lies below which on a day. Before a unit's first day it counts as lying where it will first lie. */
record UnitTree(References references, LocalDate day) {

    Relation relation(@Nullable UnitId own, UnitId other) {
        if (other.equals(own)) {
            return Relation.OWN;
        }
        if (!references.unit(other).isRegistered()) {
            return Relation.UNKNOWN;
        }
        return own != null && isBelow(other, own) ? Relation.BELOW : Relation.ELSEWHERE;
    }

    Optional<UnitKind> kind(UnitId unit) {
        return onDayOrFirst(references.unit(unit).kinds());
    }

    private boolean isBelow(UnitId unit, UnitId above) {
        Set<UnitId> seen = new HashSet<>();
        Optional<UnitId> at = parent(unit);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(above)) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }

    private Optional<UnitId> parent(UnitId unit) {
        return onDayOrFirst(references.unit(unit).parents());
    }

    private <T> Optional<T> onDayOrFirst(Dated<T> dated) {
        return dated.on(day)
                .or(() -> dated.items().stream().map(Dated.Item::value).findFirst());
    }
}
