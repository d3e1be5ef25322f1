package vn.vedich.log.attesting;

import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Checkpoints.KeptCheckpoint;

/** Somebody outside who is asked about checkpoints. */
public interface Attestor {

    /** For people. */
    String name();

    /** What he says. */
    Kind kind();

    /** Under which it is kept: {@link Attestation#by}. */
    String by();

    /**
     * Asks him, and makes sure that his answer is good.
     *
     * @param checkpoint a kept one that covers something
     * @param last the size of the largest checkpoint of which he said something before; 0 when there is none
     * @throws NotAttested when nothing came of it
     */
    Attestation attest(KeptCheckpoint checkpoint, long last) throws NotAttested, InterruptedException;
}
