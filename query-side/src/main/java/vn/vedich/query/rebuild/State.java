package vn.vedich.query.rebuild;

/** What is going on with a rebuild or a verification. */
enum State {
    /** The log is folded into documents of their own, from its first event on. */
    REPLAYING,
    /** Nothing is done until somebody resumes it. */
    PAUSED,
    /** Every document is compared with the live one at the same position. */
    COMPARING,
    /** Compared; it follows the log, and an operator says whether it is switched to. */
    AWAITING_WORD,
    /** What follows the log is made live as soon as it covers what the live one covers. */
    SWITCHING,
    /** It is live; what was live before is removed when nobody can be reading it any more. */
    REMOVING,
    /** A verification's own documents are removed; its report stays. */
    CLEARING,
    DONE,
    /** Its documents are removed; what is live stays. */
    CANCELLING,
    CANCELLED,
    /** It met what it can't handle, and says so. It can be resumed or cancelled. */
    FAILED;

    /** Whether a process is to work on it. */
    boolean isAtWork() {
        return switch (this) {
            case REPLAYING, COMPARING, AWAITING_WORD, SWITCHING, REMOVING, CLEARING, CANCELLING -> true;
            case PAUSED, DONE, CANCELLED, FAILED -> false;
        };
    }

    /** Whether nothing will happen to it any more. */
    boolean isOver() {
        return this == DONE || this == CANCELLED;
    }
}
