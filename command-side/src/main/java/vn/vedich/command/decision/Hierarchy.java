package vn.vedich.command.decision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;

/** Which unit lies below which on a day. Before a unit's first day it counts as lying where it will first lie. */
public record Hierarchy(References references, LocalDate day) {

    /** Whether the unit lies below another, directly or further down. */
    public boolean isBelow(UnitId unit, UnitId above) {
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

    /** What was so on the day; before anything was, what was so first. */
    public <T> Optional<T> onDayOrFirst(Dated<T> dated) {
        return dated.on(day)
                .or(() -> dated.items().stream().map(Dated.Item::value).findFirst());
    }

    private Optional<UnitId> parent(UnitId unit) {
        return onDayOrFirst(references.unit(unit).parents());
    }
}
