package vn.vedich.log;

import org.jspecify.annotations.Nullable;

/** The log was not opened, and nothing in it was changed: it is in use, damaged, or no log of a known format. */
public final class LogCannotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LogCannotOpen(String message) {
        this(message, null);
    }

    public LogCannotOpen(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
