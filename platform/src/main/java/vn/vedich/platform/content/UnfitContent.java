package vn.vedich.platform.content;

/** Bytes that can't be kept under the hash that they were sent with. No fault of the system, so it has no stack trace. */
public final class UnfitContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with them. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        OF_ANOTHER_HASH
    }

    private final Why why;

    public UnfitContent(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
