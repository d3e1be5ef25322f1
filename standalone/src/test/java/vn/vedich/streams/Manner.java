package vn.vedich.streams;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.HttpRequest;

/** How an endpoint answers whatever it is told. */
interface Manner {

    /** What figures of all endpoints of this manner stand under. */
    String title();

    /**
     * @param body of the request, of which everything has come by now
     * @param caller who waits for an answer; it is closed after this
     */
    void answer(HttpRequest request, byte[] body, Socket caller) throws IOException;

    /** Writes as it is. */
    static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
