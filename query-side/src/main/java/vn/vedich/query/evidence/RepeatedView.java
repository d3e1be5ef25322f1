package vn.vedich.query.evidence;

import java.util.List;
import vn.vedich.kernel.evidence.Sha256;

/**
 * Bytes that stand in two places.
 *
 * @param attachments every piece of evidence that they stand behind
 * @param uses every place that stands on one of these pieces
 */
public record RepeatedView(Sha256 sha256, List<EvidenceView> attachments, List<UseView> uses) {

    public RepeatedView {
        attachments = List.copyOf(attachments);
        uses = List.copyOf(uses);
    }

    boolean isRepeated() {
        return attachments.size() > 1 || uses.size() > 1;
    }
}
