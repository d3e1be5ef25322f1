package vn.vedich.query.events;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.StoredEvent;

/**
 * One event of the log as one line. In {@code provenance} and {@code payload} an erasable text stands as {@code
 * {"erasable":"the text"}}, or {@code {"erasable":null}} once it was erased.
 */
public record EventLine(
        long position,
        String id,
        String type,
        int revision,
        @Nullable String stream,
        long sequence,
        String occurredOn,
        @Nullable String reportedOn,
        Instant recordedAt,
        @JsonRawValue String provenance,
        @JsonRawValue String payload) {

    static EventLine of(StoredEvent event) {
        return new EventLine(
                event.position(),
                event.eventId(),
                event.name(),
                event.revision(),
                event.stream(),
                event.sequence(),
                event.occurredOn(),
                event.reportedOn(),
                event.recordedAt(),
                event.provenance(),
                event.payload());
    }
}
