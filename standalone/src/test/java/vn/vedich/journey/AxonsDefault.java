package vn.vedich.journey;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.vedich.log.axon.StableNameSerializer;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;

/**
 * The same projections as one has them by default: axon-mongo keeps the events, a tracking processor for each projection hands
 * them over one at a time. What is stored of an event is its place only; the fact is at hand already, so that nothing is
 * measured of decoding.
 */
final class AxonsDefault implements AutoCloseable {

    private static final double NANOS = 1e9;

    private final List<Fact> facts;
    private final EmbeddedEventStore events;
    private final MongoTokenStore tokens;
    private final List<TrackingEventProcessor> processors = new ArrayList<>();

    /** Where an event is among the facts. */
    record Place(int index) {}

    AxonsDefault(MongoDatabase database, List<Fact> facts) {
        this.facts = facts;
        Serializer serializer = Jackson3Serializer.builder().build();
        MongoTemplate template =
                DefaultMongoTemplate.builder().mongoDatabase(database).build();
        this.events = EmbeddedEventStore.builder()
                .storageEngine(MongoEventStorageEngine.builder()
                        .mongoTemplate(template)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .build())
                .build();
        this.tokens = MongoTokenStore.builder()
                .mongoTemplate(template)
                .serializer(StableNameSerializer.of(KernelForms.codec()))
                .build();
        for (int index = 0; index < facts.size(); index++) {
            Fact fact = facts.get(index);
            events.publish(new GenericDomainEventMessage<>("place", fact.stream(), fact.sequence(), new Place(index)));
        }
    }

    /** How many seconds it takes until each projection has taken in all of them. */
    double seconds(List<Projection> projections) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(projections.size() * facts.size());
        projections.forEach(projection -> processors.add(processor(projection, left)));
        long since = System.nanoTime();
        processors.forEach(TrackingEventProcessor::start);
        left.await();
        return (System.nanoTime() - since) / NANOS;
    }

    private TrackingEventProcessor processor(Projection projection, CountDownLatch left) {
        return TrackingEventProcessor.builder()
                .name("default-" + projection.name())
                .eventHandlerInvoker(new OneByOne(projection, left))
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }

    private final class OneByOne implements EventHandlerInvoker {

        private final Projection projection;
        private final CountDownLatch left;

        private OneByOne(Projection projection, CountDownLatch left) {
            this.projection = projection;
            this.left = left;
        }

        @Override
        public boolean canHandle(EventMessage<?> message, Segment segment) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> message, Segment segment) {
            projection.apply(List.of(facts.get(((Place) message.getPayload()).index())));
            left.countDown();
        }
    }

    @Override
    public void close() {
        processors.forEach(TrackingEventProcessor::shutDown);
        events.shutDown();
    }
}
