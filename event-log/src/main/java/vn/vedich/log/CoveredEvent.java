package vn.vedich.log;

import org.jspecify.annotations.Nullable;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;

/**
 * An event as it is stored and as the proof covers it: its JSON canonical, each erasable text in it replaced by {@code
 * {"sealed":hash}} and kept apart.
 *
 * @param position dense from 0 over the whole log
 * @param commandId of the commit that it came with
 * @param fingerprint hash of that commit's {@link Fingerprint}; null when none was given
 * @param recordedAt UTC text of one fixed width, in microseconds
 * @param event with sealed JSON
 * @param texts JSON object, hash → {@code {"salt":…,"text":…}}, without those that were erased; null when there is none
 */
public record CoveredEvent(
        long position,
        String commandId,
        @Nullable String fingerprint,
        String recordedAt,
        NewEvent event,
        @Nullable String texts) {

    /** What the proof covers of it; the same before and after a text was erased. */
    public Leaf leaf() {
        return new Leaf(
                position,
                commandId,
                fingerprint,
                event.eventId(),
                event.name(),
                event.revision(),
                event.stream(),
                event.streamType(),
                event.stream() == null ? null : event.sequence(),
                event.occurredOn(),
                event.reportedOn(),
                recordedAt,
                Hashed.of(event.provenance()),
                Hashed.of(event.payload()));
    }
}
