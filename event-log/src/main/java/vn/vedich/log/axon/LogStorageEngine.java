package vn.vedich.log.axon;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.AppendRefused;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;

/**
 * Axon's storage engine on the log. Each call of {@link #appendEvents(List)} is one commit: all of its events or none.
 * A tracking token is the position of the last event seen, -1 before the first. Every read is by bounded pages.
 *
 * <p>The codec decides what an event looks like in the log. Without one, any of Axon's serializers that writes text does:
 * then Axon's MetaData, timestamps and sequence numbers are kept as they are, beside the log's own.
 */
public class LogStorageEngine extends BatchingEventStorageEngine {

    private static final int FIRST_PAGE = 256;

    private final EventLog log;
    private final EventForm form;

    /** An engine in the house's own form. */
    public LogStorageEngine(EventLog log, EventCodec codec) {
        this(builder().log(log).codec(codec));
    }

    protected LogStorageEngine(Builder builder) {
        super(builder);
        this.log = requireNonNull(builder.log);
        this.form = builder.form();
    }

    /** At the least the log is needed. Pages start at {@value #FIRST_PAGE} events unless told otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException when the aggregate exists already
     * @throws org.axonframework.modelling.command.ConcurrencyException when somebody else's event came first, or one with
     *     this id
     * @throws EventStoreException for every other reason, which is its cause
     */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        try {
            append(new AppendedMessages(events, form.events(events)));
        } catch (AppendRefused | LogUnavailable e) {
            throw notAppended(e);
        }
    }

    private void append(AppendedMessages appended) {
        try {
            appended.requireOwnPlaces();
            log.append(form.commit(appended.messages(), appended.events()));
        } catch (AppendRefused | SequenceRepeated e) {
            appended.blamed(e).ifPresent(message -> handlePersistenceException(e, message));
            throw e;
        }
    }

    private static EventStoreException notAppended(RuntimeException reason) {
        return new EventStoreException("the events were not appended: " + reason.getMessage(), reason);
    }

    /** Keeps it unless a newer one is there. */
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        log.snapshots().store(SnapshotForm.snapshot(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return log.snapshots().newest(aggregateIdentifier).map(SnapshotForm::new).stream();
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return tracked(Tokens.next(trackingToken), batchSize()).stream();
    }

    private Pages<TrackedEventData<?>> tracked(long first, int firstPage) {
        return new Pages<>(
                first,
                firstPage,
                (from, limit) -> fetchTrackedEvents(Tokens.before(from), limit),
                event -> Tokens.next(event.trackingToken()) - 1);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return log.read(Tokens.next(lastToken), batchSize).stream()
                .map(event -> StoredEventData.of(event, form))
                .toList();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String identifier, long firstSequenceNumber) {
        return new Pages<DomainEventData<?>>(
                        firstSequenceNumber,
                        batchSize(),
                        (from, limit) -> fetchDomainEvents(identifier, from, limit),
                        DomainEventData::getSequenceNumber)
                .stream();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        long from = Math.max(0, firstSequenceNumber - form.firstSequence(aggregateIdentifier));
        return log.readStream(aggregateIdentifier, from, batchSize).stream()
                .map(event -> new StoredEventData.OfAggregate(event, form))
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = log.lastSequence(aggregateIdentifier);
        return last.isPresent()
                ? Optional.of(form.firstSequence(aggregateIdentifier) + last.getAsLong())
                : Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return log.head() < 0 ? null : Tokens.before(0);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long head = log.head();
        return head < 0 ? null : new GlobalSequenceTrackingToken(head);
    }

    /** No message's time is after that of its recording, so what was recorded before is of an earlier time. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        if (log.head() < 0) {
            return null;
        }
        return tracked(log.positionBefore(dateTime) + 1, 1).stream()
                .filter(event -> !event.getTimestamp().isBefore(dateTime))
                .findFirst()
                .map(event -> Tokens.before(Tokens.next(event.trackingToken()) - 1))
                .orElseGet(() -> new GlobalSequenceTrackingToken(log.head()));
    }

    /** A stream that is woken by each append, starting after the token. */
    LogEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new LogEventStream(log, readEvents(trackingToken, false).iterator());
    }

    /** What an engine is made of. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private @Nullable EventLog log;
        private @Nullable EventCodec codec;
        private @Nullable Serializer events;

        private Builder() {
            batchSize(FIRST_PAGE);
            persistenceExceptionResolver(AppendedMessages::isDuplicateKey);
        }

        public Builder log(EventLog where) {
            this.log = where;
            return this;
        }

        /** The house's own form of events in place of a serializer's, with the codec's upcaster. */
        public Builder codec(EventCodec names) {
            eventSerializer(names.serializer());
            snapshotSerializer(StableNameSerializer.of(names));
            upcasterChain(names.upcaster());
            this.codec = names;
            return this;
        }

        @Override
        public Builder eventSerializer(Serializer eventSerializer) {
            super.eventSerializer(eventSerializer);
            this.events = eventSerializer;
            this.codec = null;
            return this;
        }

        @Override
        public Builder snapshotSerializer(Serializer snapshotSerializer) {
            super.snapshotSerializer(snapshotSerializer);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster upcasterChain) {
            super.upcasterChain(upcasterChain);
            return this;
        }

        @Override
        public Builder persistenceExceptionResolver(PersistenceExceptionResolver persistenceExceptionResolver) {
            super.persistenceExceptionResolver(persistenceExceptionResolver);
            return this;
        }

        @Override
        public Builder snapshotFilter(SnapshotFilter snapshotFilter) {
            super.snapshotFilter(snapshotFilter);
            return this;
        }

        @Override
        public Builder batchSize(int batchSize) {
            super.batchSize(batchSize);
            return this;
        }

        @Override
        protected void validate() throws AxonConfigurationException {
            super.validate();
            if (log == null || events == null) {
                throw new AxonConfigurationException(
                        "the log, and the codec or a serializer of its events, are needed");
            }
        }

        public LogStorageEngine build() {
            return new LogStorageEngine(this);
        }

        private EventForm form() {
            return codec == null
                    ? new SerializerForm(requireNonNull(log), requireNonNull(events))
                    : new EnvelopeForm(codec);
        }
    }
}
