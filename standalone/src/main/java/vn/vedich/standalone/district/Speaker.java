package vn.vedich.standalone.district;

import java.time.LocalDate;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.value.Text;

/** Somebody of a unit, known by the office and not by name. */
record Speaker(UnitId unit, String office) {

    Voice on(LocalDate day) {
        return new Voice(day, new Attribution(unit, Text.of(office), null), null, null, Voice.INVENTED);
    }
}
