package vn.vedich.log.letters;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be handled, or that waits behind one of its sequence.
 *
 * @param sequence what must stay in order, such as the id of a document
 * @param position of the event in the log; letters of a sequence stand in this order
 * @param failure why it could not be handled; null when it only waits, or was never tried
 * @param enqueuedAt when it came in
 * @param touchedAt when it was last tried, or came in
 * @param attempts how often it was tried
 * @param diagnostics what else whoever tried it had to say; never anything that the event says
 */
public record Letter(
        String sequence,
        long position,
        @Nullable Failure failure,
        Instant enqueuedAt,
        Instant touchedAt,
        int attempts,
        Map<String, String> diagnostics) {

    public Letter {
        diagnostics = Map.copyOf(diagnostics);
    }

    /**
     * Why an event could not be handled.
     *
     * @param type of what was thrown
     * @param message what it said; null when it said nothing
     */
    public record Failure(String type, @Nullable String message) {}
}
