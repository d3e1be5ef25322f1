package vn.vedich.query.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.BadParameter.Form;
import vn.vedich.query.answer.Parameters;

/** {@code /audit/checkpoint}, {@code /audit/handovers} and {@code /audit/key}: for everybody, without an account. */
@RestController
class CheckpointEndpoint {

    private final ProvenLog log;

    CheckpointEndpoint(ProvenLog log) {
        this.log = log;
    }

    /**
     * The newest checkpoint, as C2SP tlog-checkpoint has it, with the signatures of the witnesses that cosigned it; with {@code
     * covering}, a position, the first one that covers it: of a rotation, the one that both keys signed. With {@code
     * witnesses}, a number, the newest that so many cosigned, which must cover that position.
     */
    @GetMapping("/audit/checkpoint")
    ResponseEntity<String> checkpoint(
            @RequestParam(required = false) @Nullable String covering,
            @RequestParam(required = false) @Nullable String witnesses) {
        if (covering == null || witnesses != null) {
            KeptCheckpoint newest = ChosenCheckpoint.newest(log, witnesses);
            return newest.size() > Parameters.position("covering", covering, -1)
                    ? answer(newest)
                    : ChosenCheckpoint.found(Optional.empty());
        }
        return answer(
                ChosenCheckpoint.found(log.firstCheckpointCovering(Parameters.position("covering", covering, 0))));
    }

    private ResponseEntity<String> answer(KeptCheckpoint kept) {
        return PlainText.answer(log.attested().cosigned(kept).write());
    }

    /**
     * Each hand-over from one key to another, a line of JSON, tied to the tree of this size, or else of the newest checkpoint:
     * with them any one key that ever signed is enough to judge the checkpoint of that size.
     */
    @GetMapping("/audit/handovers")
    ResponseEntity<String> handovers(@RequestParam(required = false) @Nullable String size) {
        long newest = log.checkpoint().size();
        long tied = Parameters.position("size", size, newest);
        if (tied > newest || tied < 1 && size != null) {
            throw new BadParameter("size", Form.POSITION);
        }
        return PlainText.answer(tied < 1 ? "" : log.handovers(tied).write());
    }

    /** The key that verifies it, one line as C2SP signed-note has it. */
    @GetMapping("/audit/key")
    ResponseEntity<String> key() {
        return PlainText.answer(log.checkpoint().verifierKey() + "\n");
    }
}
