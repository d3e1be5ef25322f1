package vn.vedich.log;

import org.jspecify.annotations.Nullable;

/** The commit breaks a bound or a form that every commit must keep, whatever the log holds. */
public final class UnacceptableCommit extends AppendRefused {

    private static final long serialVersionUID = 1L;

    public UnacceptableCommit(String message) {
        super(message, null);
    }

    public UnacceptableCommit(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
