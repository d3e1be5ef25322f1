package vn.vedich.proof;

import org.jspecify.annotations.Nullable;

/** Bytes are not those of a leaf. The message says where they begin to differ from one, and never quotes them. */
public final class UnacceptableLeaf extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnacceptableLeaf(String message) {
        super(message);
    }

    public UnacceptableLeaf(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
