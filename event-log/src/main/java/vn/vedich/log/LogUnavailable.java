package vn.vedich.log;

import org.jspecify.annotations.Nullable;

/**
 * The log is closed or its storage failed. After an append the outcome is <em>unknown</em>: the events may be in the log.
 * {@link EventLog#commit} tells once the log answers again.
 */
public final class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LogUnavailable(String message) {
        this(message, null);
    }

    public LogUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
