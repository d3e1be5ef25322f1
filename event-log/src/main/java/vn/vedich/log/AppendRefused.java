package vn.vedich.log;

import org.jspecify.annotations.Nullable;

/** Nothing of the commit was appended, and why. */
public abstract sealed class AppendRefused extends RuntimeException
        permits CommandAlreadyAppended, DuplicateEventId, SequenceGap, StreamConflict, UnacceptableCommit {

    private static final long serialVersionUID = 1L;

    AppendRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
