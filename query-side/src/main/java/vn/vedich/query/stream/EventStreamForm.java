package vn.vedich.query.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The form {@code text/event-stream} (WHATWG HTML, section 9.2, Server-sent events). */
final class EventStreamForm {

    private EventStreamForm() {}

    /** After how long somebody who was cut off is to come back. */
    static byte[] retry(Duration after) {
        return bytes("retry: " + after.toMillis() + "\n\n");
    }

    /** A comment, which nobody is told of. */
    static byte[] heartbeat() {
        return bytes(":\n\n");
    }

    /**
     * @param id the position from which one goes on after this; null leaves the one before
     * @param json on one line
     */
    static byte[] event(String name, @Nullable Long id, String json) {
        return bytes("event: " + name + "\n" + (id == null ? "" : "id: " + id + "\n") + "data: " + json + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
