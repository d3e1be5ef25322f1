package vn.vedich.query.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.evidence.Sha256;

/** A part of the list of bytes that stand in two places, by their hash, as of a day. */
record RepeatedView(
        LocalDate asOf, List<Repeated> items, @Nullable String next) {

    /**
     * Bytes that stand in two places.
     *
     * @param attachments every piece of evidence that they stand behind
     * @param uses every place that stands on one of these pieces
     */
    record Repeated(Sha256 sha256, List<EvidenceView> attachments, List<UseView> uses) {

        boolean isRepeated() {
            return attachments.size() > 1 || uses.size() > 1;
        }
    }
}
