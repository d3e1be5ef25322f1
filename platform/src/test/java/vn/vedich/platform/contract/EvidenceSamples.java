package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.COMMUNE;
import static vn.vedich.platform.contract.SampleIds.DAY;
import static vn.vedich.platform.contract.SampleIds.ENTRY;
import static vn.vedich.platform.contract.SampleIds.EVIDENCE;

import java.util.List;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.value.Text;

/** One event of every type about evidence. */
final class EvidenceSamples {

    private EvidenceSamples() {}

    static List<Event> all() {
        return List.of(
                new EvidenceEvent.EvidenceAttached(EVIDENCE, COMMUNE, Text.of("Ảnh chụp đường thôn"), content()),
                new EvidenceEvent.EvidenceWithdrawn(EVIDENCE, DAY),
                new EvidenceEvent.EvidenceEntryAnnulled(EVIDENCE, ENTRY));
    }

    private static Content content() {
        return new Content(new Sha256("0123456789abcdef".repeat(4)), 48_211, new MediaType("image/jpeg"));
    }
}
