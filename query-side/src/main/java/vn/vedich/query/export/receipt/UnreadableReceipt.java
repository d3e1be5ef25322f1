package vn.vedich.query.export.receipt;

import org.jspecify.annotations.Nullable;

/** What was sent is no receipt, or one of a form that is not known here. */
public final class UnreadableReceipt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableReceipt(@Nullable Throwable cause) {
        super("no receipt", cause);
    }
}
