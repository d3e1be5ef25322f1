package vn.vedich.query.timeline;

import java.util.Map;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent;

/** What the sentences about evidence are filled in with. */
record EvidenceWords(Mentions mentions, Wording wording) {

    Map<String, String> of(EvidenceEvent event) {
        return switch (event) {
            case EvidenceEvent.EvidenceAttached e ->
                Map.of(
                        "unit", mentions.unit(e.unitId()),
                        "title", wording.said(e.title()),
                        "content", content(e.content()));
            case EvidenceEvent.EvidenceWithdrawn e ->
                Map.of(
                        "evidence",
                        mentions.subject(e.evidenceId()),
                        "from",
                        e.from().toString());
            case EvidenceEvent.EvidenceEntryAnnulled e ->
                Map.of(
                        "evidence",
                        mentions.subject(e.evidenceId()),
                        "entry",
                        e.entry().value());
        };
    }

    private String content(Content content) {
        return wording.sentence(
                "part.content", Map.of("type", content.mediaType().value(), "size", wording.whole(content.size())));
    }
}
