package vn.vedich.bundle.check;

import java.util.List;
import java.util.stream.Stream;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.checkpoint.Handover;
import vn.vedich.proof.checkpoint.Handovers;
import vn.vedich.proof.checkpoint.Reliance;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * The checkpoint that everything in a bundle is proven under.
 *
 * @param note with the cosignatures that it came with, which nobody has looked at yet
 * @param key signed it
 * @param reliance why it can be believed
 * @param handovers all of which hold, and are of the same history
 */
public record CheckedCheckpoint(SignedNote note, VerifierKey key, Reliance reliance, Handovers handovers) {

    /** How many events it covers. */
    public long size() {
        return Checkpoint.parse(note.text()).size();
    }

    /** It and those of hand-overs, as far as they cover this position: whoever cosigned one of them has seen that much. */
    public List<SignedNote> covering(long position) {
        Stream<SignedNote> others = handovers.all().stream()
                .filter(handover -> handover.signedSize() != size() && handover.signedSize() > position)
                .map(Handover::checkpoint);
        return Stream.concat(Stream.of(note), others).toList();
    }
}
