package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.COMMUNE;
import static vn.vedich.platform.contract.SampleIds.DAY;
import static vn.vedich.platform.contract.SampleIds.DISTRICT;
import static vn.vedich.platform.contract.SampleIds.ENTRY;
import static vn.vedich.platform.contract.SampleIds.NAMES;

import java.util.List;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitCode;
import vn.vedich.kernel.unit.UnitEvent;

/** One event of every type about units. */
final class UnitSamples {

    private UnitSamples() {}

    static List<Event> all() {
        return List.of(
                new UnitEvent.UnitRegistered(
                        COMMUNE, new UnitKind("commune"), NAMES, new UnitCode("06898"), DISTRICT, DAY),
                new UnitEvent.UnitRenamed(COMMUNE, NAMES, DAY),
                new UnitEvent.UnitRecoded(COMMUNE, new UnitCode("06898"), DAY),
                new UnitEvent.UnitMoved(COMMUNE, DISTRICT, DAY),
                new UnitEvent.UnitDissolved(COMMUNE, List.of(DISTRICT), DAY),
                new UnitEvent.UnitEntryAnnulled(COMMUNE, ENTRY));
    }
}
