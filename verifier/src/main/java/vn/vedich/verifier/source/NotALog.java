package vn.vedich.verifier.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file can be read but is no log of a format that this program knows: nothing can be said of it. */
public final class NotALog extends IOException {

    private static final long serialVersionUID = 1L;

    public NotALog(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
