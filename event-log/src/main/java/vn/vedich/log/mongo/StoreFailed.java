package vn.vedich.log.mongo;

import org.jspecify.annotations.Nullable;

/** The store did not answer a question, or not with what must be there. */
final class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
