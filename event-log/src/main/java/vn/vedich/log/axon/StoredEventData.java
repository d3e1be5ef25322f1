package vn.vedich.log.axon;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import vn.vedich.log.StoredEvent;

/** An event of the log as Axon upcasts and reads it. */
sealed interface StoredEventData extends TrackedEventData<Object> {

    StoredEvent event();

    EventForm form();

    @Override
    default TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(event().position());
    }

    @Override
    default String getEventIdentifier() {
        return event().eventId();
    }

    @Override
    default Instant getTimestamp() {
        return form().timestamp(event());
    }

    @Override
    @SuppressWarnings("unchecked") // whatever is in it is an Object
    default SerializedObject<Object> getMetaData() {
        return (SerializedObject<Object>) form().metaData(event());
    }

    @Override
    @SuppressWarnings("unchecked") // whatever is in it is an Object
    default SerializedObject<Object> getPayload() {
        return (SerializedObject<Object>) form().payload(event());
    }

    static StoredEventData of(StoredEvent event, EventForm form) {
        return event.stream() == null ? new OfNoAggregate(event, form) : new OfAggregate(event, form);
    }

    /** Axon takes it for an event of an aggregate only when it says so by its type. */
    record OfNoAggregate(StoredEvent event, EventForm form) implements StoredEventData {}

    record OfAggregate(StoredEvent event, EventForm form) implements StoredEventData, DomainEventData<Object> {

        @Override
        public String getType() {
            return requireNonNull(event.streamType());
        }

        @Override
        public String getAggregateIdentifier() {
            return requireNonNull(event.stream());
        }

        @Override
        public long getSequenceNumber() {
            return form.sequence(event);
        }
    }
}
