package vn.vedich.verifier.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.Cosigned;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * Who is believed to have watched the log.
 *
 * @param keys of witnesses, none given twice
 * @param needed how many of them must have cosigned one checkpoint; 0 when nobody need have
 */
public record Witnesses(List<VerifierKey> keys, int needed) {

    public Witnesses {
        keys = List.copyOf(keys);
    }

    /**
     * A checkpoint that some of them cosigned.
     *
     * @param size of its tree
     * @param by each who did, once, and when last
     */
    public record Watched(long size, List<Cosigned> by) {}

    /**
     * What they say of these checkpoints, the largest first; none of which nobody said anything.
     *
     * @throws UnacceptableNote when a cosignature under the name of one of them is not good
     */
    public List<Watched> of(Collection<SignedNote> checkpoints) {
        return checkpoints.stream()
                .map(note -> new Watched(Checkpoint.parse(note.text()).size(), lastOfEach(note)))
                .filter(watched -> !watched.by().isEmpty())
                .sorted(Comparator.comparingLong(Watched::size).reversed())
                .toList();
    }

    private List<Cosigned> lastOfEach(SignedNote note) {
        List<Cosigned> all = note.cosignatures(keys);
        return keys.stream()
                .map(key -> all.stream()
                        .filter(cosigned -> cosigned.witness().equals(key))
                        .max(Comparator.comparing(Cosigned::time)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The largest number of them that cosigned one checkpoint. */
    public static int most(List<Watched> watched) {
        return watched.stream().mapToInt(each -> each.by().size()).max().orElse(0);
    }
}
