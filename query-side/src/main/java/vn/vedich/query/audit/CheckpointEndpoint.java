package vn.vedich.query.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.query.answer.Parameters;

/** {@code /audit/checkpoint} and {@code /audit/key}: for everybody, without an account. */
@RestController
class CheckpointEndpoint {

    private final ProvenLog log;

    CheckpointEndpoint(ProvenLog log) {
        this.log = log;
    }

    /**
     * The newest checkpoint, as C2SP tlog-checkpoint has it; with {@code covering}, a position, the first one that covers it:
     * of a rotation, the one that both keys signed.
     */
    @GetMapping("/audit/checkpoint")
    ResponseEntity<String> checkpoint(@RequestParam(required = false) @Nullable String covering) {
        if (covering == null) {
            return PlainText.answer(log.checkpoint().note());
        }
        return log.firstCheckpointCovering(Parameters.position("covering", covering, 0))
                .map(kept -> PlainText.answer(kept.note()))
                .orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND));
    }

    /** The key that verifies it, one line as C2SP signed-note has it. */
    @GetMapping("/audit/key")
    ResponseEntity<String> key() {
        return PlainText.answer(log.checkpoint().verifierKey() + "\n");
    }
}
