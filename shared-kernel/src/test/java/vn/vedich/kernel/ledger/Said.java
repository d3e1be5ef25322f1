package vn.vedich.kernel.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** Entries for tests, made by an officer of Quảng Lâm on 9 July 2019. */
public final class Said {

    public static final DayOrMonth DAY = DayOrMonth.of("2019-07-09");

    private Said() {}

    public static Entry entry(String id) {
        return entry(id, DAY, null, null);
    }

    public static Entry entry(String id, DayOrMonth occurredOn) {
        return entry(id, occurredOn, null, null);
    }

    public static Entry correction(String id, String corrected) {
        return entry(id, DAY, null, new EntryId(corrected));
    }

    /** The act of a person of another unit. */
    public static Entry entryOf(String unit, String person, String id) {
        return entry(id, DAY, new Attribution(new UnitId(unit), Text.of(person), null), null);
    }

    private static Entry entry(
            String id, DayOrMonth occurredOn, @Nullable Attribution whose, @Nullable EntryId corrects) {
        EnteredBy officer =
                new EnteredBy(Text.of("commune.quang-lam"), Set.of(Role.COMMUNE_OFFICER), new UnitId("quang-lam"));
        CommandId command = new CommandId(id);
        Provenance provenance = new Provenance(officer, whose, null, null, null, command, command, command, corrects);
        return new Entry(new EntryId(id), occurredOn, null, provenance);
    }
}
