package vn.vedich.log.axon;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import vn.vedich.log.StoredEvent;

/** From the log's events to Axon's messages. */
record EnvelopeReading(EventCodec codec) {

    TrackedEventMessage<?> tracked(StoredEvent event) {
        TrackingToken token = new GlobalSequenceTrackingToken(event.position());
        return event.stream() == null
                ? new GenericTrackedEventMessage<>(token, ofNoAggregate(event))
                : new GenericTrackedDomainEventMessage<>(token, ofAggregate(event));
    }

    DomainEventMessage<?> ofAggregate(StoredEvent event) {
        return new GenericDomainEventMessage<>(
                event.streamType(),
                event.stream(),
                event.sequence(),
                payload(event),
                envelope(event),
                event.eventId(),
                event.recordedAt());
    }

    private EventMessage<?> ofNoAggregate(StoredEvent event) {
        return new GenericEventMessage<>(event.eventId(), payload(event), envelope(event), event.recordedAt());
    }

    private Object payload(StoredEvent event) {
        return codec.read(event.name(), event.revision(), event.payload());
    }

    private Map<String, Object> envelope(StoredEvent event) {
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
