package vn.vedich.log.axon;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.letters.Letter;
import vn.vedich.log.letters.Letter.Failure;

/**
 * A dead letter of an event of the log.
 *
 * @param sequence that it is kept under; null before it is
 * @param attempts how often it was tried
 * @param clock that says when it is touched
 */
public record LoggedLetter(
        LoggedEvent message,
        @Nullable String sequence,
        Optional<Cause> cause,
        Instant enqueuedAt,
        Instant lastTouched,
        int attempts,
        MetaData diagnostics,
        Clock clock)
        implements DeadLetter<LoggedEvent> {

    /** A letter that is not kept yet; without a cause when the event was not tried. */
    public static LoggedLetter of(LoggedEvent event, @Nullable Throwable cause, Clock clock) {
        Instant now = clock.instant();
        return new LoggedLetter(
                event,
                null,
                Optional.ofNullable(cause).map(ThrowableCause::asCause),
                now,
                now,
                cause == null ? 0 : 1,
                MetaData.emptyInstance(),
                clock);
    }

    static LoggedLetter of(Letter kept, LoggedEvent event, Clock clock) {
        @Nullable Failure failure = kept.failure();
        return new LoggedLetter(
                event,
                kept.sequence(),
                failure == null ? Optional.empty() : Optional.of(new ThrowableCause(failure.type(), failure.message())),
                kept.enqueuedAt(),
                kept.touchedAt(),
                kept.attempts(),
                MetaData.from(kept.diagnostics()),
                clock);
    }

    /** The letter as it is kept in this sequence. */
    Letter in(String kept) {
        return new Letter(
                kept,
                message.position(),
                cause.map(why -> new Failure(why.type(), why.message())).orElse(null),
                enqueuedAt,
                lastTouched,
                attempts,
                texts(diagnostics));
    }

    private static Map<String, String> texts(MetaData diagnostics) {
        Map<String, String> texts = new TreeMap<>();
        diagnostics.forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return texts;
    }

    /** The same letter after it was tried once more. */
    LoggedLetter tried() {
        return new LoggedLetter(
                message, sequence, cause, enqueuedAt, clock.instant(), attempts + 1, diagnostics, clock);
    }

    @Override
    public LoggedLetter markTouched() {
        return new LoggedLetter(message, sequence, cause, enqueuedAt, clock.instant(), attempts, diagnostics, clock);
    }

    @Override
    public LoggedLetter withCause(@Nullable Throwable why) {
        return why == null
                ? this
                : new LoggedLetter(
                        message,
                        sequence,
                        Optional.of(ThrowableCause.asCause(why)),
                        enqueuedAt,
                        lastTouched,
                        attempts,
                        diagnostics,
                        clock);
    }

    @Override
    public LoggedLetter withDiagnostics(MetaData other) {
        return new LoggedLetter(message, sequence, cause, enqueuedAt, lastTouched, attempts, other, clock);
    }
}
