package vn.vedich.verifier.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The file is not what it was when it was written. The message says what SQLite found. */
public final class Damaged extends IOException {

    private static final long serialVersionUID = 1L;

    public Damaged(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
