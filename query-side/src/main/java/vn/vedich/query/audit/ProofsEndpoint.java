package vn.vedich.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.proof.checkpoint.TlogProof;
import vn.vedich.proof.stream.CompletenessDocument;
import vn.vedich.proof.tree.Hash;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.BadParameter.Form;
import vn.vedich.query.answer.Parameters;

/** {@code /audit/proof/…}: that a position is in the log, that the log only grew, that a stream is complete. */
@RestController
class ProofsEndpoint {

    private final ProvenLog log;

    ProofsEndpoint(ProvenLog log) {
        this.log = log;
    }

    /**
     * The path from a leaf to the root of the tree, as RFC 6962 section 2.1.1 has it.
     *
     * @param hashes in base64, the leaf's sibling first
     */
    record InclusionView(long position, long size, String leafHash, List<String> hashes, String root) {}

    /**
     * That one tree begins with another, as RFC 6962 section 2.1.2 has it.
     *
     * @param hashes in base64
     */
    record ConsistencyView(long from, long to, List<String> hashes, String fromRoot, String toRoot) {}

    @GetMapping(path = "/audit/proof/inclusion", produces = MediaType.APPLICATION_JSON_VALUE)
    InclusionView inclusion(
            @RequestParam(required = false) @Nullable String position,
            @RequestParam(required = false) @Nullable String size) {
        long treeSize = size("size", size);
        long index = required("position", position);
        if (index >= treeSize) {
            throw new BadParameter("position", Form.POSITION);
        }
        return new InclusionView(
                index,
                treeSize,
                Hash.ofLeaf(leaf(index)).toString(),
                written(log.inclusion(index, treeSize)),
                log.root(treeSize).toString());
    }

    @GetMapping(path = "/audit/proof/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    ConsistencyView consistency(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        long newer = size("to", to);
        long older = required("from", from);
        if (older < 1 || older > newer) {
            throw new BadParameter("from", Form.POSITION);
        }
        return new ConsistencyView(
                older,
                newer,
                written(log.consistency(older, newer)),
                log.root(older).toString(),
                log.root(newer).toString());
    }

    /**
     * That these are all events of a stream, such as {@code assessment/quang-lam-2016}, as far as the newest checkpoint goes;
     * of a stream that is not there, that it has none. One document that needs only the verifier key to be checked.
     */
    @GetMapping(path = "/audit/proof/completeness", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> completeness(@RequestParam(required = false) @Nullable String stream) {
        if (stream == null) {
            throw new BadParameter("stream", Form.REQUIRED);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(CompletenessDocument.write(log.completeness(stream)));
    }

    /**
     * One file that says that the event is in the log, and under which checkpoint: the newest, or the newest that so many
     * witnesses cosigned.
     */
    @GetMapping("/audit/events/{position}.tlog-proof")
    ResponseEntity<String> inOneFile(
            @PathVariable String position, @RequestParam(required = false) @Nullable String witnesses) {
        long index = required("position", position);
        KeptCheckpoint checkpoint = ChosenCheckpoint.newest(log, witnesses);
        if (index >= checkpoint.size()) {
            throw ProblemFound.of(ProblemKind.NOT_FOUND);
        }
        TlogProof proof = new TlogProof(
                null,
                index,
                log.inclusion(index, checkpoint.size()),
                log.attested().cosigned(checkpoint));
        return PlainText.answer(proof.write());
    }

    private byte[] leaf(long position) {
        return log.event(position).orElseThrow().leaf().bytes();
    }

    private static long required(String parameter, @Nullable String text) {
        if (text == null) {
            throw new BadParameter(parameter, Form.REQUIRED);
        }
        return Parameters.position(parameter, text, 0);
    }

    /** A size of the tree that can be proven here; that of the newest checkpoint when nothing was said. */
    private long size(String parameter, @Nullable String text) {
        long newest = log.checkpoint().size();
        long size = Parameters.position(parameter, text, newest);
        if (size > newest && size > log.size()) {
            throw new BadParameter(parameter, Form.POSITION);
        }
        return size;
    }

    private static List<String> written(List<Hash> hashes) {
        return hashes.stream().map(Hash::toString).toList();
    }
}
