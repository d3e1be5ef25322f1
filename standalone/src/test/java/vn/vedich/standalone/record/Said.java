package vn.vedich.standalone.record;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.Authority;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** The provenance that a line of a record brings along. */
record Said(
        DayOrMonth occurredOn,
        @Nullable DayOrMonth reportedOn,
        @Nullable Attribution attributedTo,
        @Nullable Authority authority,
        @Nullable EntryId corrects,
        Text reason,
        Source source) {}
