package vn.vedich.log.axon;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import vn.vedich.log.Commit;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;

/** The form that the codec gives: the event's envelope travels in the MetaData, nothing else of the MetaData is kept. */
record EnvelopeForm(EnvelopeWriting writing) implements EventForm {

    private static final SimpleSerializedType META_DATA = new SimpleSerializedType(MetaData.class.getName(), null);

    EnvelopeForm(EventCodec codec) {
        this(new EnvelopeWriting(codec));
    }

    @Override
    public List<NewEvent> events(List<? extends EventMessage<?>> messages) {
        return messages.stream().map(writing::event).toList();
    }

    @Override
    public Commit commit(List<? extends EventMessage<?>> messages, List<NewEvent> events) {
        return writing.commit(messages, events);
    }

    @Override
    public SerializedObject<String> payload(StoredEvent event) {
        return new SimpleSerializedObject<>(
                event.payload(), String.class, event.name(), Integer.toString(event.revision()));
    }

    /** The event itself: most readers look at no more of it than they need, so {@link EventSerializer} reads it late. */
    @Override
    public SerializedObject<StoredEvent> metaData(StoredEvent event) {
        return new SimpleSerializedObject<>(event, StoredEvent.class, META_DATA);
    }

    @Override
    public Instant timestamp(StoredEvent event) {
        return event.recordedAt();
    }

    @Override
    public long sequence(StoredEvent event) {
        return event.sequence();
    }

    @Override
    public long firstSequence(String aggregateIdentifier) {
        return 0;
    }
}
