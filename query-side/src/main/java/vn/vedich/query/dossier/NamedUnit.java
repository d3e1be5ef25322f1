package vn.vedich.query.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.dossier.Dossier.OfUnit;

/** A unit by its id and its names, where they are known. */
public record NamedUnit(UnitId id, @Nullable Names names) {

    /** As it is called on the day, or was called last. */
    public static NamedUnit of(OfUnit unit, LocalDate day) {
        UnitFacts facts = unit.facts();
        return new NamedUnit(
                unit.id(),
                facts.names()
                        .on(day)
                        .or(() -> facts.names().last().map(Dated.Item::value))
                        .orElse(null));
    }
}
