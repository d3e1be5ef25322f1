package vn.vedich.query.change;

import java.time.LocalDate;
import java.util.Set;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.query.change.Scope.Everything;
import vn.vedich.query.change.Scope.OfUnit;
import vn.vedich.query.change.Scope.Within;
import vn.vedich.query.projection.Fact;

/**
 * Something that happened to a directive, and whom it concerns.
 *
 * @param parties the units that were a party to it just before or are just after: whom it was taken from hears of that too
 * @param within those units and the issuer, and every unit above one of them
 */
public record Change(Fact fact, Set<UnitId> parties, Set<UnitId> within) {

    public Change {
        parties = Set.copyOf(parties);
        within = Set.copyOf(within);
    }

    public long position() {
        return fact.position();
    }

    public DirectiveId directive() {
        return ((DirectiveEvent) fact.event()).directiveId();
    }

    /** The day for which it is told: the one in Vietnam on which it was recorded, or that of the act where it is yet to come. */
    public LocalDate day() {
        return dayOf(fact);
    }

    public boolean concerns(Scope scope) {
        return switch (scope) {
            case OfUnit(UnitId unit) -> parties.contains(unit);
            case Within(UnitId top) -> within.contains(top);
            case Everything() -> true;
        };
    }

    static LocalDate dayOf(Fact fact) {
        LocalDate recorded = LocalDate.ofInstant(fact.recordedAt(), Calendar.VIETNAM);
        LocalDate occurred = fact.entry().occurredOn().firstDay();
        return occurred.isAfter(recorded) ? occurred : recorded;
    }
}
