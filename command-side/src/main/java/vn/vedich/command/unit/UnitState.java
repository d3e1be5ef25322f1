package vn.vedich.command.unit;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitFacts;

/** What a unit can be in. */
sealed interface UnitState {

    /** Never registered, or its registration was annulled. */
    record Unregistered(UnitFacts facts) implements UnitState {}

    record Registered(UnitFacts facts) implements UnitState {}

    UnitFacts facts();

    static UnitState initial() {
        return of(UnitFacts.none());
    }

    default UnitState evolve(Entry entry, UnitEvent event) {
        return of(facts().evolve(entry, event));
    }

    /** The state in which a correction of that entry is decided; the state itself when nothing is corrected. */
    default UnitState asIfUnsaid(@Nullable EntryId corrected) {
        return corrected == null ? this : of(facts().without(corrected));
    }

    private static UnitState of(UnitFacts facts) {
        return facts.isRegistered() ? new Registered(facts) : new Unregistered(facts);
    }
}
