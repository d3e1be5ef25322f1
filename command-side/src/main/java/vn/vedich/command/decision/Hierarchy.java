package vn.vedich.command.decision;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.unit.Upwards;

/** Which unit lies below which on a day. Before a unit's first day it counts as lying where it will first lie. */
public record Hierarchy(References references, LocalDate day) {

    /** Whether the unit lies below another, directly or further down. */
    public boolean isBelow(UnitId unit, UnitId above) {
        return parent(unit).stream()
                .flatMap(first -> Upwards.from(first, this::parent))
                .anyMatch(above::equals);
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
