package vn.vedich.log.axon;

import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.EventLog;

/**
 * Axon's event store on the log. All events of a unit of work, those of nested ones included, are one commit, appended in
 * its COMMIT phase: after every check and every subscribing handler had its say, so that events stay exactly when the
 * unit of work succeeds. Streams are woken by each append; nothing polls.
 */
public final class LogEventStore extends AbstractEventStore {

    private final GatheringEngine engine;

    public LogEventStore(EventLog log, EventCodec codec) {
        this(new Builder(new GatheringEngine(log, codec)));
    }

    private LogEventStore(Builder builder) {
        super(builder);
        this.engine = builder.engine;
    }

    @Override
    protected void commit(List<? extends EventMessage<?>> events) {
        CurrentUnitOfWork.ifStarted(engine::flush);
        super.commit(events);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return engine.openStream(trackingToken);
    }

    private static final class Builder extends AbstractEventStore.Builder {
        private final GatheringEngine engine;

        private Builder(GatheringEngine engine) {
            this.engine = engine;
            storageEngine(engine);
        }
    }
}
