package vn.vedich.command.assessment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.Upwards;

/** Which units lie above which on a day. */
record Lineage(References references, LocalDate day) {

    /** The units above a unit, from the nearest to the topmost. */
    SequencedSet<UnitId> above(UnitId unit) {
        return Upwards.from(unit, this::parentOf).skip(1).collect(Collectors.toCollection(LinkedHashSet::new));
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
