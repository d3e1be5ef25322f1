package vn.vedich.proof.export;

import org.jspecify.annotations.Nullable;

/** An event is not what its leaf says, or a line is not in the form of an export. The message never quotes it. */
public final class UnacceptableEvent extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnacceptableEvent(String message) {
        super(message);
    }

    public UnacceptableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
