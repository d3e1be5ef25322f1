package vn.vedich.log;

import java.util.List;
import java.util.Optional;
import vn.vedich.log.Attestation.Kind;

/**
 * What others said of checkpoints, kept beside them so that every process serves the same. Every method throws {@link
 * LogUnavailable} when the storage fails.
 */
public interface Attestations {

    /** Keeps it for ever, durable on return; false, and nothing is kept, when there is one by the same of the same. */
    boolean keep(Attestation attestation);

    /** Of the checkpoint of this size, in the order of kinds and then of who said it. */
    List<Attestation> of(long size);

    /** The one of the largest checkpoint. */
    Optional<Attestation> newest(Kind kind, String by);

    /**
     * By anybody, those of larger checkpoints first.
     *
     * @param limit at most so many, from 1
     */
    List<Attestation> newest(Kind kind, int limit);
}
