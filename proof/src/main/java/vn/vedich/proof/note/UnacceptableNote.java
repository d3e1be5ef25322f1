package vn.vedich.proof.note;

import org.jspecify.annotations.Nullable;

/** A note, a key, a checkpoint or a proof is not of its form, or a signature on it is not good. The message says what. */
public final class UnacceptableNote extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnacceptableNote(String message) {
        super(message);
    }

    public UnacceptableNote(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
