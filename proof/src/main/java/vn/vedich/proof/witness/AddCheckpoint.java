package vn.vedich.proof.witness;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.checkpoint.Decimal;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.tree.Hash;

/**
 * What a log asks of a witness: to cosign a checkpoint. The body of <a
 * href="https://c2sp.org/tlog-witness">c2sp.org/tlog-witness</a>'s {@code add-checkpoint}.
 *
 * @param oldSize of the tree that the witness cosigned last, 0 or more; 0 when he cosigned none
 * @param proof that the checkpoint's tree begins with that one; at most {@link #MAX_PROOF} hashes
 * @param note the checkpoint, signed by the log and maybe by others
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedNote note) {

    /** The longest proof: of a tree of 2^63 leaves. */
    public static final int MAX_PROOF = 63;

    /** Room for a proof and 16 signatures of any kind that is known. */
    public static final int MAX_BYTES = 1 << 17;

    private static final String OLD = "old ";

    /** @throws UnacceptableNote when the proof is longer than any */
    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (proof.size() > MAX_PROOF) {
            throw new UnacceptableNote("a proof has at most " + MAX_PROOF + " hashes");
        }
    }

    /** @throws UnacceptableNote when these bytes are no such request, or its note no checkpoint */
    public static AddCheckpoint parse(byte[] body) {
        if (body.length > MAX_BYTES) {
            throw new UnacceptableNote("a request has at most " + MAX_BYTES + " bytes");
        }
        String text = text(body);
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.startsWith(OLD)) {
            throw new UnacceptableNote("a request is the old size, a proof, an empty line and a checkpoint");
        }
        List<String> lines = List.of(text.substring(OLD.length(), end).split("\n", -1));
        long oldSize = Decimal.parse("the old size", lines.getFirst());
        SignedNote note = SignedNote.parse(text.substring(end + 2));
        AddCheckpoint request = new AddCheckpoint(oldSize, proof(lines.subList(1, lines.size())), note);
        Checkpoint.parse(note.text());
        return request;
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnacceptableNote("the request is not UTF-8", e);
        }
    }

    private static List<Hash> proof(List<String> lines) {
        try {
            return lines.stream().limit(MAX_PROOF + 1L).map(Hash::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("a line of the proof is no hash in base64", e);
        }
    }

    /** What the note says; nothing to rely on before a signature was verified. */
    public Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }

    /** The body to send. */
    public byte[] write() {
        StringBuilder body = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.forEach(hash -> body.append(hash).append('\n'));
        return body.append('\n').append(note.write()).toString().getBytes(StandardCharsets.UTF_8);
    }
}
