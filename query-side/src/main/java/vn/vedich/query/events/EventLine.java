package vn.vedich.query.events;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.home.Unsealing;

/**
 * One event of the log as one line. In {@code provenance} and {@code payload} an erasable text stands as {@code
 * {"erasable":"the text"}}, or {@code {"erasable":null}} once it was erased.
 *
 * @param leaf what the proof covers of it: the bytes of its leaf, in base64
 * @param sealed what the hashes in the leaf are hashes of
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
        @JsonRawValue String payload,
        String leaf,
        Sealed sealed) {

    /**
     * Both texts exactly as they are stored and hashed.
     *
     * @param texts of each hash in them its salt and text, without those that were erased
     */
    public record Sealed(
            String provenance,
            String payload,
            @JsonRawValue @Nullable String texts) {}

    static EventLine of(CoveredEvent covered) {
        StoredEvent event = Unsealing.unsealed(covered);
        NewEvent stored = covered.event();
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
                event.payload(),
                Base64.getEncoder().encodeToString(covered.leaf().bytes()),
                new Sealed(stored.provenance(), stored.payload(), covered.texts()));
    }
}
