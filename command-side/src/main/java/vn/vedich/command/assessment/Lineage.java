package vn.vedich.command.assessment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;

/** Which units lie above which on a day. */
record Lineage(References references, LocalDate day) {

    /** The units above a unit, from the nearest to the topmost. */
    SequencedSet<UnitId> above(UnitId unit) {
        SequencedSet<UnitId> above = new LinkedHashSet<>();
        Optional<UnitId> next = parentOf(unit);
        while (next.isPresent() && above.add(next.get())) {
            next = parentOf(next.get());
        }
        return above;
    }

    Optional<UnitKind> kindOf(UnitId unit) {
        return references.unit(unit).kinds().on(day);
    }

    boolean exists(UnitId unit) {
        return references.unit(unit).existsOn(day);
    }

    private Optional<UnitId> parentOf(UnitId unit) {
        return references.unit(unit).parents().on(day);
    }
}
