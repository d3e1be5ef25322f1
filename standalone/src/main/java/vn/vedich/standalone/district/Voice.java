package vn.vedich.standalone.district;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.form.Stated;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.Authority;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** Whose act something is, on which day, on which document and why. */
record Voice(
        LocalDate day,
        @Nullable Attribution speaker,
        @Nullable Authority authority,
        @Nullable EntryId corrects,
        String reason) {

    static final String INVENTED = "Một năm hư cấu của một huyện hư cấu (an invented year of an invented district).";

    /** The operator's own. */
    static Voice ofTheOperator(LocalDate day) {
        return new Voice(day, null, null, null, INVENTED);
    }

    Voice because(String why) {
        return new Voice(day, speaker, authority, corrects, why);
    }

    /** @param kind what the document is, such as a decision */
    Voice restingOn(String kind) {
        Authority document =
                new Authority(Text.of(kind + " (hư cấu)"), null, day, Text.of("Ủy ban nhân dân huyện Mường Mẫu"));
        return new Voice(day, speaker, document, corrects, reason);
    }

    Voice correcting(EntryId entry, String why) {
        return new Voice(day, speaker, authority, entry, why);
    }

    Stated stated() {
        return new Stated(DayOrMonth.of(day), null, authority, speaker, Text.of(reason), Source.ILLUSTRATIVE, corrects);
    }
}
