package vn.vedich.log.axon;

import java.util.NoSuchElementException;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;

/** Single events of the log, as Axon's messages. Safe for use by many threads. */
public final class LoggedEvents {

    private final LogStorageEngine engine;

    public LoggedEvents(EventLog log, EventCodec codec) {
        // Made apart, so that reading one event reads no page.
        this.engine =
                LogStorageEngine.builder().log(log).codec(codec).batchSize(1).build();
    }

    /**
     * The event at this position, as it is now: texts that were erased are gone. Its payload is read when it is asked for.
     *
     * @throws NoSuchElementException when the log does not reach that far
     * @throws LogUnavailable when the log can't be read
     */
    public LoggedEvent at(long position) {
        return engine.readEvents(Tokens.before(position), false)
                .findFirst()
                .<LoggedEvent>map(message -> new LoggedEvent((TrackedEventMessage<?>) message))
                .filter(event -> event.position() == position)
                .orElseThrow(() -> new NoSuchElementException("position " + position + " is not in the log"));
    }
}
