package vn.vedich.command.form;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.Authority;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** What a caller states in {@code provenance}: everything but who he is, which is never taken from what he sends. */
public record Stated(
        @Nullable DayOrMonth occurredOn,
        @Nullable DayOrMonth reportedOn,
        @Nullable Authority authority,
        @Nullable Attribution attributedTo,
        @Nullable Text reason,
        @Nullable Source source,
        @Nullable EntryId corrects) {

    static final Stated NOTHING = new Stated(null, null, null, null, null, null, null);
}
