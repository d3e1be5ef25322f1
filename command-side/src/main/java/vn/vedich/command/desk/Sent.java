package vn.vedich.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;

/** Reads what was sent as a body, up to a limit. */
final class Sent {

    /** The largest body, in bytes. */
    static final int LARGEST = 1 << 20;

    /** So much is read and thrown away before the no, since a sender who is cut off never reads it. */
    private static final int PATIENCE = 16 << 20;

    private Sent() {}

    static byte[] body(HttpServletRequest request) throws IOException {
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length <= LARGEST) {
                return body;
            }
            in.skip(PATIENCE);
        }
        throw ProblemFound.of(ProblemKind.TOO_LARGE);
    }
}
