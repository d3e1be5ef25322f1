package vn.vedich.log.axon;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MessageDecorator;
import org.jspecify.annotations.Nullable;

/** An event that is in the log. Two are the same when their positions are. */
public final class LoggedEvent extends MessageDecorator<Object> implements EventMessage<Object> {

    private static final long serialVersionUID = 1L;

    private final transient TrackedEventMessage<Object> message;

    /** @param message as the log hands it over, with the token of its position */
    @SuppressWarnings("unchecked") // whatever is in it is an Object
    public LoggedEvent(TrackedEventMessage<?> message) {
        super((TrackedEventMessage<Object>) message);
        this.message = (TrackedEventMessage<Object>) message;
    }

    public long position() {
        return Tokens.next(message.trackingToken()) - 1;
    }

    /** The event as the log hands it over. */
    public TrackedEventMessage<?> message() {
        return message;
    }

    @Override
    public Instant getTimestamp() {
        return message.getTimestamp();
    }

    @Override
    public LoggedEvent withMetaData(Map<String, ?> metaData) {
        return new LoggedEvent((TrackedEventMessage<?>) message.withMetaData(metaData));
    }

    @Override
    public LoggedEvent andMetaData(Map<String, ?> metaData) {
        return new LoggedEvent((TrackedEventMessage<?>) message.andMetaData(metaData));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoggedEvent event && event.position() == position();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(position());
    }
}
