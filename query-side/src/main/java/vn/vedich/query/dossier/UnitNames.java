package vn.vedich.query.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfUnit;

/** What units are called; one that nobody registered goes by its id. */
public record UnitNames(Map<UnitId, NamedUnit> known) {

    public UnitNames {
        known = Map.copyOf(known);
    }

    static UnitNames of(Collection<OfUnit> units, LocalDate day) {
        return new UnitNames(units.stream().collect(Collectors.toMap(OfUnit::id, unit -> NamedUnit.of(unit, day))));
    }

    public NamedUnit of(UnitId unit) {
        return known.getOrDefault(unit, new NamedUnit(unit, null));
    }
}
