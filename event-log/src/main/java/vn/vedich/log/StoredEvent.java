package vn.vedich.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of the log. Its JSON is canonical (RFC 8785); an erasable text stands in it as {@code {"erasable":"the text"}}
 * or, once erased, {@code {"erasable":null}}.
 *
 * @param position dense from 0 over the whole log
 * @param recordedAt set by the log, in whole microseconds; never before that of the event before it
 * @param sequence {@link NewEvent#NO_SEQUENCE} when {@code stream} is null
 * @see NewEvent for the other components
 */
public record StoredEvent(
        long position,
        Instant recordedAt,
        String eventId,
        String name,
        int revision,
        @Nullable String stream,
        @Nullable String streamType,
        long sequence,
        String occurredOn,
        @Nullable String reportedOn,
        String provenance,
        String payload) {}
