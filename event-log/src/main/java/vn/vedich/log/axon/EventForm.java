package vn.vedich.log.axon;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import vn.vedich.log.Commit;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;

/** How Axon's messages stand in the log, and how they are read from it. */
interface EventForm {

    /** The messages as the log takes them, place by place. */
    List<NewEvent> events(List<? extends EventMessage<?>> messages);

    /** The commit of these messages, which are these events. */
    Commit commit(List<? extends EventMessage<?>> messages, List<NewEvent> events);

    SerializedObject<?> payload(StoredEvent event);

    SerializedObject<?> metaData(StoredEvent event);

    /** The message's time; never after that of its recording. */
    Instant timestamp(StoredEvent event);

    /** What Axon numbers the event of an aggregate with. */
    long sequence(StoredEvent event);

    /** What Axon numbers an aggregate's first event with; 0 where it has none yet. */
    long firstSequence(String aggregateIdentifier);
}
