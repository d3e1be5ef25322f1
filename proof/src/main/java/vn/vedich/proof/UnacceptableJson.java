package vn.vedich.proof;

import org.jspecify.annotations.Nullable;

/** A text is no JSON, or JSON without an exact canonical form. The message never quotes it. */
public final class UnacceptableJson extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnacceptableJson(String message) {
        super(message);
    }

    public UnacceptableJson(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
