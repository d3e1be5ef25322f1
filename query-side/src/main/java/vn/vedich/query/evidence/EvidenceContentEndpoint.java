package vn.vedich.query.evidence;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.platform.content.ContentAnswer;
import vn.vedich.platform.content.Contents;
import vn.vedich.platform.content.DamagedContent;
import vn.vedich.platform.content.KeptContent;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Parameters;

/** {@code GET /api/evidence/{id}/content}: the file itself, also of evidence that is withdrawn. */
@RestController
class EvidenceContentEndpoint {

    private final EvidenceAnswers answers;
    private final Contents contents;
    private final Covering covering;

    EvidenceContentEndpoint(EvidenceAnswers answers, Contents contents, Coverages coverages) {
        this.answers = answers;
        this.contents = contents;
        this.covering = coverages.of(EvidenceProjection.NAME);
    }

    /** What was kept when the evidence was attached has to be there: when it is not, that is a fault of ours. */
    @GetMapping("/api/evidence/{id}/content")
    ResponseEntity<InputStreamResource> content(
            @PathVariable String id, @Nullable @RequestParam(required = false) String atLeast) throws IOException {
        EvidenceId evidence = Parameters.id("id", id, EvidenceId::new);
        covering.covers(Parameters.position("atLeast", atLeast, Coverage.NOTHING));
        Content content = answers.content(evidence);
        KeptContent kept = contents.find(content.sha256()).orElseThrow(() -> new DamagedContent(content.sha256()));
        return ContentAnswer.of(kept, content.mediaType().value(), evidence.value());
    }
}
