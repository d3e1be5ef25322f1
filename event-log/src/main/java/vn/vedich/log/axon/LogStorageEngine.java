package vn.vedich.log.axon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.AppendRefused;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.StoredEvent;

/**
 * Axon's storage engine on the log. Each call of {@link #appendEvents(List)} is one commit: all of its events or none.
 * A tracking token is the position of the last event seen, -1 before the first. Every read is by bounded pages. No
 * snapshots are kept.
 */
public class LogStorageEngine implements EventStorageEngine {

    private final EventLog log;
    private final EnvelopeWriting writing;
    private final EnvelopeReading reading;

    public LogStorageEngine(EventLog log, EventCodec codec) {
        this.log = log;
        this.writing = new EnvelopeWriting(codec);
        this.reading = new EnvelopeReading(codec);
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException when the aggregate exists already
     * @throws org.axonframework.modelling.command.ConcurrencyException when somebody else's event came first
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException for every other reason, which is its cause
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            log.append(writing.commit(events));
        } catch (AppendRefused | LogUnavailable e) {
            throw AppendFailure.of(e);
        }
    }

    /** @throws UnsupportedOperationException always */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the log keeps no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return pagesAfter(trackingToken).stream().map(reading::tracked);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        Pages pages = new Pages(
                firstSequenceNumber,
                from -> log.readStream(aggregateIdentifier, from, Pages.SIZE),
                StoredEvent::sequence);
        return DomainEventStream.of(pages.stream().map(reading::ofAggregate), pages::last);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = log.lastSequence(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return log.head() < 0 ? null : new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long head = log.head();
        return head < 0 ? null : new GlobalSequenceTrackingToken(head);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return log.head() < 0 ? null : new GlobalSequenceTrackingToken(log.positionBefore(dateTime));
    }

    /** A stream that is woken by each append, starting after the token. */
    LogEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new LogEventStream(log, pagesAfter(trackingToken), reading);
    }

    private Pages pagesAfter(@Nullable TrackingToken trackingToken) {
        return new Pages(Tokens.next(trackingToken), from -> log.read(from, Pages.SIZE), StoredEvent::position);
    }
}
