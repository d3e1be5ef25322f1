package vn.vedich.log.axon;

import java.util.HashMap;
import java.util.Map;
import vn.vedich.log.StoredEvent;

/** An event's envelope as the MetaData of its message. */
record EnvelopeReading(EventCodec codec) {

    Map<String, Object> of(StoredEvent event) {
        Map<String, Object> envelope = new HashMap<>();
        envelope.put(EnvelopeKeys.EVENT_ID, event.eventId());
        envelope.put(EnvelopeKeys.OCCURRED_ON, event.occurredOn());
        envelope.put(EnvelopeKeys.POSITION, event.position());
        envelope.put(EnvelopeKeys.RECORDED_AT, event.recordedAt());
        if (event.reportedOn() != null) {
            envelope.put(EnvelopeKeys.REPORTED_ON, event.reportedOn());
        }
        codec.readProvenance(event.provenance())
                .ifPresent(provenance -> envelope.put(EnvelopeKeys.PROVENANCE, provenance));
        return envelope;
    }
}
