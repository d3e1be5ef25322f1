package vn.vedich.command.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;

/** The units above a unit, day by day, if these were its parents. Above it something can change on any day. */
record Lineage(UnitId unit, Dated<UnitId> parents, References references) {

    /** The parent below which, and the first day on which, the unit would lie below itself; empty if it never does. */
    Optional<Dated.Item<UnitId>> belowItself() {
        TreeSet<LocalDate> changes = daysOf(parents);
        LocalDate day = changes.isEmpty() ? null : changes.first();
        while (day != null) {
            if (isBelowItself(day, changes)) {
                return itemOn(day);
            }
            day = changes.higher(day);
        }
        return Optional.empty();
    }

    /** Climbs from parent to parent and notes the days on which what lies above changes. */
    private boolean isBelowItself(LocalDate day, Set<LocalDate> changes) {
        Set<UnitId> seen = new HashSet<>();
        UnitId at = parents.on(day).orElse(null);
        while (at != null && !at.equals(unit) && seen.add(at)) {
            Dated<UnitId> above = references.unit(at).parents();
            changes.addAll(daysOf(above));
            at = above.on(day).orElse(null);
        }
        return unit.equals(at);
    }

    private Optional<Dated.Item<UnitId>> itemOn(LocalDate day) {
        return parents.itemOn(day).map(item -> new Dated.Item<>(item.entry(), day, item.value()));
    }

    private static TreeSet<LocalDate> daysOf(Dated<UnitId> dated) {
        TreeSet<LocalDate> days = new TreeSet<>();
        dated.items().forEach(item -> days.add(item.from()));
        return days;
    }
}
