package vn.vedich.log.axon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.vedich.log.StoredEvent;

/** An event's envelope as the MetaData of its message. Safe for use by many threads. */
final class EnvelopeReading {

    private final EventCodec codec;
    private volatile Provenance last = new Provenance("", Optional.empty());

    /** What a JSON was read as. */
    private record Provenance(String json, Optional<Object> value) {}

    EnvelopeReading(EventCodec codec) {
        this.codec = codec;
    }

    Map<String, Object> of(StoredEvent event) {
        Map<String, Object> envelope = new HashMap<>();
        envelope.put(EnvelopeKeys.EVENT_ID, event.eventId());
        envelope.put(EnvelopeKeys.OCCURRED_ON, event.occurredOn());
        envelope.put(EnvelopeKeys.POSITION, event.position());
        envelope.put(EnvelopeKeys.RECORDED_AT, event.recordedAt());
        if (event.reportedOn() != null) {
            envelope.put(EnvelopeKeys.REPORTED_ON, event.reportedOn());
        }
        provenance(event.provenance()).ifPresent(provenance -> envelope.put(EnvelopeKeys.PROVENANCE, provenance));
        return envelope;
    }

    /** The events of one command mostly have one provenance, and stand side by side in the log. */
    private Optional<Object> provenance(String json) {
        Provenance known = last;
        if (!known.json().equals(json)) {
            known = new Provenance(json, codec.readProvenance(json));
            last = known;
        }
        return known.value();
    }
}
