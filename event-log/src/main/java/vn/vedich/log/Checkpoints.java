package vn.vedich.log;

import java.util.Optional;

/**
 * The signed checkpoints that were published, kept with the log so that every process serves the same. Every method throws
 * {@link LogUnavailable} when the storage fails.
 */
public interface Checkpoints {

    /** Keeps it for ever, durable on return; false, and nothing is kept, when one of this size or more is kept already. */
    boolean keep(KeptCheckpoint checkpoint);

    Optional<KeptCheckpoint> newest();

    /** The smallest one that covers this position; empty when none does yet. */
    Optional<KeptCheckpoint> firstCovering(long position);

    /**
     * A checkpoint as it was published.
     *
     * @param size of the tree: it covers the positions before this one
     * @param note the signed note, as C2SP tlog-checkpoint has it
     * @param verifierKey of the key that signs now, one line as C2SP signed-note has it: so every process can serve it
     */
    record KeptCheckpoint(long size, String note, String verifierKey) {}
}
