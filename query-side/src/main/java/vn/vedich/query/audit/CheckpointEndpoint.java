package vn.vedich.query.audit;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.log.notary.ProvenLog;

/** {@code /audit/checkpoint} and {@code /audit/key}: for everybody, without an account. */
@RestController
class CheckpointEndpoint {

    private final ProvenLog log;

    CheckpointEndpoint(ProvenLog log) {
        this.log = log;
    }

    /** The newest checkpoint, as C2SP tlog-checkpoint has it. */
    @GetMapping("/audit/checkpoint")
    ResponseEntity<String> checkpoint() {
        return PlainText.answer(log.checkpoint().note());
    }

    /** The key that verifies it, one line as C2SP signed-note has it. */
    @GetMapping("/audit/key")
    ResponseEntity<String> key() {
        return PlainText.answer(log.checkpoint().verifierKey() + "\n");
    }
}
