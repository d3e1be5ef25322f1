package vn.vedich.log.attesting;

import org.jspecify.annotations.Nullable;

/** Somebody who was asked about a checkpoint did not answer, or not as he should have. The message says what he did. */
public final class NotAttested extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean contradiction;

    private NotAttested(String message, boolean contradiction, @Nullable Throwable cause) {
        super(message, cause);
        this.contradiction = contradiction;
    }

    /** Asking again later may help. */
    public static NotAttested because(String message, @Nullable Throwable cause) {
        return new NotAttested(message, false, cause);
    }

    /** He has seen another history of this log. Somebody must look into it. */
    public static NotAttested contradiction(String message) {
        return new NotAttested(message, true, null);
    }

    public boolean isContradiction() {
        return contradiction;
    }
}
