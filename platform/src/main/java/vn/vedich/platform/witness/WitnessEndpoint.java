package vn.vedich.platform.witness;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.log.witness.Witness;
import vn.vedich.log.witness.WitnessAnswer;
import vn.vedich.log.witness.WitnessAnswer.Backwards;
import vn.vedich.log.witness.WitnessAnswer.Cosigned;
import vn.vedich.log.witness.WitnessAnswer.NotShown;
import vn.vedich.log.witness.WitnessAnswer.NotSigned;
import vn.vedich.log.witness.WitnessAnswer.SeenAnother;
import vn.vedich.log.witness.WitnessAnswer.UnknownLog;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.witness.AddCheckpoint;

/**
 * {@code /witness}: the submission prefix and the monitoring prefix of c2sp.org/tlog-witness, without an account: who asks
 * shows who he is by the signature on his checkpoint. What is no cosignature is a problem as everywhere, but for the 409
 * that the specification has a form for.
 */
@RestController
@ConditionalOnProperty(WitnessProperties.FIRST_LOG)
final class WitnessEndpoint {

    private static final Sentences BOOK = new Sentences("vn.vedich.platform.witness.witness");
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType SIZE = MediaType.parseMediaType("text/x.tlog.size");

    private final Witness witness;

    WitnessEndpoint(Witness witness) {
        this.witness = witness;
    }

    /** Answers with the line of the cosignature once it is remembered what was seen. */
    @PostMapping("/witness/add-checkpoint")
    ResponseEntity<byte[]> addCheckpoint(HttpServletRequest request) throws IOException {
        return answer(witness.add(parsed(body(request))));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        try (InputStream body = request.getInputStream()) {
            byte[] read = body.readNBytes(AddCheckpoint.MAX_BYTES + 1);
            if (read.length > AddCheckpoint.MAX_BYTES) {
                throw ProblemFound.of(ProblemKind.TOO_LARGE);
            }
            return read;
        }
    }

    private static AddCheckpoint parsed(byte[] body) {
        try {
            return AddCheckpoint.parse(body);
        } catch (UnacceptableNote e) {
            throw ProblemFound.of(ProblemKind.MALFORMED, BOOK.of("no-request"));
        }
    }

    private static ResponseEntity<byte[]> answer(WitnessAnswer answer) {
        return switch (answer) {
            case Cosigned cosigned -> answer(HttpStatus.OK, TEXT, cosigned.line());
            case SeenAnother seen -> answer(HttpStatus.CONFLICT, SIZE, seen.size() + "\n");
            case UnknownLog _ -> throw ProblemFound.of(ProblemKind.NOT_FOUND, BOOK.of("unknown-log"));
            case NotSigned _ -> throw ProblemFound.of(ProblemKind.FORBIDDEN, BOOK.of("not-signed"));
            case Backwards _ -> throw ProblemFound.of(ProblemKind.MALFORMED, BOOK.of("backwards"));
            case NotShown _ -> throw ProblemFound.of(ProblemKind.NOT_SHOWN, BOOK.of("not-shown"));
        };
    }

    /** The checkpoint of a log that was cosigned last; for who watches the log without trusting it. */
    @GetMapping("/witness/{originHash:[0-9a-f]{64}}/checkpoint")
    ResponseEntity<byte[]> checkpoint(@PathVariable String originHash) {
        return witness.newest(originHash)
                .map(note -> answer(HttpStatus.OK, TEXT, note))
                .orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND));
    }

    /** The key that verifies its cosignatures, one line as C2SP signed-note has it. */
    @GetMapping("/witness/key")
    ResponseEntity<byte[]> key() {
        return answer(HttpStatus.OK, TEXT, witness.verifier().line() + "\n");
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, MediaType type, String text) {
        return ResponseEntity.status(status)
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
