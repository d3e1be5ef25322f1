package vn.vedich.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An event to be appended. In {@code provenance} and {@code payload} a node {@code {"erasable":"the text"}} marks a text
 * that can be erased one day; it is stored apart, and the event holds its salted hash. Numbers in both are integers
 * within ±(2^53 − 1); a fraction travels as a string.
 *
 * @param eventId unique in the log
 * @param name stable, such as {@code assessment.CriterionMet}; never a class name
 * @param revision of the payload's form, from 1
 * @param stream such as {@code unit/quang-lam}; null for an event of no stream
 * @param streamType such as {@code unit}; null exactly when {@code stream} is
 * @param sequence of the event in its stream, from 0 without a gap; {@link #NO_SEQUENCE} without a stream
 * @param occurredOn when it was true: a day ({@code 2019-07-09}) or, where no more is known, a month ({@code 2019-07})
 * @param reportedOn when it reached the authority on paper, in the same forms; null when not attested
 * @param provenance a JSON object
 * @param payload any JSON value
 */
public record NewEvent(
        String eventId,
        String name,
        int revision,
        @Nullable String stream,
        @Nullable String streamType,
        long sequence,
        String occurredOn,
        @Nullable String reportedOn,
        String provenance,
        String payload) {

    public static final long NO_SEQUENCE = -1;

    private static final int LENGTH_OF_MONTH = 7;
    private static final int LENGTH_OF_DAY = 10;

    /** @throws UnacceptableCommit when a value is not of the form described */
    public NewEvent {
        Names.requireName("eventId", eventId);
        Names.requireName("name", name);
        if (revision < 1) {
            throw new UnacceptableCommit("revision of " + name + " must be 1 or more, is " + revision);
        }
        requirePlace(stream, streamType, sequence);
        requireDayOrMonth("occurredOn", occurredOn);
        if (reportedOn != null) {
            requireDayOrMonth("reportedOn", reportedOn);
        }
    }

    /** An event of no stream: of the log itself, or of who keeps it. */
    public static NewEvent ofNoStream(
            String eventId, String name, int revision, LocalDate occurredOn, String provenance, String payload) {
        return new NewEvent(
                eventId, name, revision, null, null, NO_SEQUENCE, occurredOn.toString(), null, provenance, payload);
    }

    /** The same event with its JSON in another form. */
    public NewEvent withJson(String otherProvenance, String otherPayload) {
        return new NewEvent(
                eventId,
                name,
                revision,
                stream,
                streamType,
                sequence,
                occurredOn,
                reportedOn,
                otherProvenance,
                otherPayload);
    }

    private static void requirePlace(@Nullable String stream, @Nullable String streamType, long sequence) {
        if (stream == null) {
            if (streamType != null || sequence != NO_SEQUENCE) {
                throw new UnacceptableCommit("an event without a stream has no stream type and no sequence");
            }
            return;
        }
        Names.requireName("stream", stream);
        Names.requireName("streamType", streamType);
        if (sequence < 0) {
            throw new UnacceptableCommit("sequence in " + stream + " must be 0 or more, is " + sequence);
        }
    }

    private static void requireDayOrMonth(String what, String value) {
        try {
            switch (value.length()) {
                case LENGTH_OF_DAY -> LocalDate.parse(value);
                case LENGTH_OF_MONTH -> YearMonth.parse(value);
                default -> throw new DateTimeException("neither a day nor a month");
            }
        } catch (DateTimeException e) {
            throw new UnacceptableCommit(what + " must be a day as 2019-07-09 or a month as 2019-07", e);
        }
    }
}
