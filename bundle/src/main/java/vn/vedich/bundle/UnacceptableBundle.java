package vn.vedich.bundle;

import org.jspecify.annotations.Nullable;

/** A file is no bundle, or not everything in it belongs together. The message names the first thing that is wrong. */
public final class UnacceptableBundle extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnacceptableBundle(String message) {
        super(message);
    }

    public UnacceptableBundle(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
