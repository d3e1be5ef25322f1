package vn.vedich.log.attesting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.attesting.Post.Answer;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.proof.checkpoint.Decimal;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.witness.AddCheckpoint;

/**
 * A witness as its log sees it: c2sp.org/tlog-witness.
 *
 * @param key of the witness
 * @param post to its {@code add-checkpoint}
 * @param log where proofs come from
 */
public record WitnessAsked(VerifierKey key, Post post, ProvenLog log) implements Attestor {

    /** At first the witness may have to say where it is; more often is no way to get anywhere. */
    private static final int MOST_TRIES = 3;

    private static final String SIZE_TYPE = "text/x.tlog.size";

    @Override
    public String name() {
        return key.name();
    }

    @Override
    public Kind kind() {
        return Kind.COSIGNATURE;
    }

    @Override
    public String by() {
        return key.line();
    }

    @Override
    public Attestation attest(KeptCheckpoint checkpoint, long last) throws NotAttested, InterruptedException {
        SignedNote note = SignedNote.parse(checkpoint.note());
        long old = last;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Answer answer = send(old, checkpoint.size(), note);
            switch (answer.status()) {
                case 200 -> {
                    return cosigned(checkpoint.size(), note, answer);
                }
                case 409 -> old = seenBefore(checkpoint.size(), answer);
                case 422 ->
                    throw NotAttested.contradiction(
                            "says that this log does not go on from the " + old + " events that it has seen of it");
                case 403 -> throw NotAttested.because("does not know the key that signs this log", null);
                case 404 -> throw NotAttested.because("does not watch over this log", null);
                default -> throw NotAttested.because("answered with status " + answer.status(), null);
            }
        }
        throw NotAttested.because("names another size each time that it is asked", null);
    }

    private Answer send(long old, long size, SignedNote note) throws NotAttested, InterruptedException {
        List<Hash> proof = old == 0 ? List.of() : log.consistency(old, size);
        try {
            return post.send(new AddCheckpoint(old, proof, note).write());
        } catch (IOException e) {
            throw NotAttested.because("does not answer: " + e, e);
        }
    }

    private static long seenBefore(long size, Answer answer) throws NotAttested {
        long seen = sizeIn(answer);
        if (seen > size) {
            throw NotAttested.contradiction(
                    "has seen " + seen + " events of this log, which has no checkpoint of more than " + size);
        }
        return seen;
    }

    private static long sizeIn(Answer answer) throws NotAttested {
        String size = new String(answer.body(), StandardCharsets.UTF_8);
        try {
            if (answer.type().equals(SIZE_TYPE) && size.endsWith("\n")) {
                return Decimal.parse("the size", size.substring(0, size.length() - 1));
            }
        } catch (UnacceptableNote e) {
            throw NotAttested.because("does not say which size it has seen: " + e.getMessage(), e);
        }
        throw NotAttested.because("does not say which size it has seen", null);
    }

    /** What it signed besides is dropped; a signature of its own that is not good spoils all. */
    private Attestation cosigned(long size, SignedNote note, Answer answer) throws NotAttested {
        try {
            SignedNote alone = SignedNote.parse(note.text() + "\n" + new String(answer.body(), StandardCharsets.UTF_8));
            boolean good = alone.cosignatures(List.of(key)).stream()
                    .anyMatch(cosigned -> cosigned.time().getEpochSecond() > 0);
            if (good) {
                return alone.signatures().stream()
                        .filter(signature -> signature.isBy(key))
                        .findFirst()
                        .map(signature -> new Attestation(size, Kind.COSIGNATURE, by(), signature.line()))
                        .orElseThrow();
            }
        } catch (UnacceptableNote e) {
            throw NotAttested.because("sent no good cosignature: " + e.getMessage(), e);
        }
        throw NotAttested.because("sent no cosignature of its key", null);
    }
}
