package vn.vedich.query.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.letters.Letter;

/**
 * A parked event.
 *
 * @param event its stored name
 * @param stream null when it is of none
 * @param sequence its place in the stream
 * @param failure why it could not be handled; null when it only waits behind another one
 * @param attempts how often it was tried
 * @param since when it was parked
 * @param lastTried when it was tried last; null when it never was
 */
record LetterView(
        long position,
        String event,
        int revision,
        @Nullable String stream,
        @Nullable Long sequence,
        Instant recordedAt,
        @Nullable FailureView failure,
        int attempts,
        Instant since,
        @Nullable Instant lastTried) {

    /**
     * Why an event could not be handled. What was said is not kept, since it may quote the event.
     *
     * @param type of what was thrown
     * @param place in the code
     */
    record FailureView(String type, @Nullable String place) {}

    static LetterView of(Letter letter, StoredEvent event) {
        Letter.Failure failure = letter.failure();
        return new LetterView(
                letter.position(),
                event.name(),
                event.revision(),
                event.stream(),
                event.stream() == null ? null : event.sequence(),
                event.recordedAt(),
                failure == null ? null : new FailureView(failure.type(), failure.message()),
                letter.attempts(),
                letter.enqueuedAt(),
                letter.attempts() == 0 ? null : letter.touchedAt());
    }
}
