package vn.vedich.bundle.check;

import java.util.Collection;
import java.util.List;
import vn.vedich.proof.checkpoint.Handovers;
import vn.vedich.proof.note.VerifierKey;

/**
 * What whoever checks a bundle brings along.
 *
 * @param keys of the log, each of whichever time; none when the key in the bundle is to be believed
 * @param handovers that were asked for later than the bundle, for the size of its checkpoint
 */
public record Trusted(List<VerifierKey> keys, Handovers handovers) {

    public Trusted {
        keys = List.copyOf(keys);
    }

    /** Keys alone. */
    public static Trusted keys(Collection<VerifierKey> keys) {
        return new Trusted(List.copyOf(keys), Handovers.none());
    }
}
