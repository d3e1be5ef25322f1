package vn.vedich.command.unit;

import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.unit.UnitEvent.UnitEntryAnnulled;

/** Annulments of entries about the commune. */
final class Annulling {

    private Annulling() {}

    static UnitEntryAnnulled annulled(String entry) {
        return new UnitEntryAnnulled(Units.COMMUNE, new EntryId(entry));
    }
}
