package vn.vedich.platform.proof;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.notary.Notary;
import vn.vedich.platform.act.StatedReason;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.problem.InJson;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.platform.problem.Sentences;

/** {@code POST /audit/key}: from now on checkpoints are signed by a new key. The log says who did that, and why. */
@RestController
class KeyRotationEndpoint {

    private static final Sentences BOOK = new Sentences("vn.vedich.platform.proof.proofs");

    private final Notary notary;
    private final EventCodec codec;
    private final Callers callers;

    KeyRotationEndpoint(Notary notary, EventCodec codec, Callers callers) {
        this.notary = notary;
        this.codec = codec;
        this.callers = callers;
    }

    /** @param reason why the key is rotated */
    record Request(@Nullable String reason) {}

    /** @param verifierKey of the new key, one line */
    record Rotated(String verifierKey) {}

    @PostMapping("/audit/key")
    ResponseEntity<Rotated> rotate(@RequestBody Request request) {
        if (!notary.signs()) {
            throw ProblemFound.refused(ProblemKind.REFUSED, "ThisProcessDoesNotSign", BOOK.of("does-not-sign"));
        }
        Text reason = StatedReason.of(request.reason(), BOOK.of("reason-is-missing"));
        return InJson.answer(new Rotated(notary.rotateKey(id -> provenance(new CommandId(id), reason))));
    }

    private String provenance(CommandId command, Text reason) {
        return codec.writeProvenance(
                new Provenance(callers.current(), null, null, reason, null, command, command, command, null));
    }
}
