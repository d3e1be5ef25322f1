package vn.vedich.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.log.EventLog;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CurrentAggregatesTest {

    private static final String STREAM = "unit/quang-lam";

    private final AtomicLong last = new AtomicLong();
    private final CurrentAggregates remembered = new CurrentAggregates(logEndingAtLast());

    @Test
    void an_aggregate_that_knows_its_whole_stream_is_handed_out_again() {
        AggregateCacheEntry<Thing> entry = entryAt(5);
        remembered.put(STREAM, entry);
        last.set(5);

        assertThat(remembered.<String, AggregateCacheEntry<Thing>>get(STREAM)).isSameAs(entry);
    }

    @Test
    void one_that_misses_what_another_process_appended_is_forgotten() {
        remembered.put(STREAM, entryAt(5));
        last.set(6);

        assertThat(remembered.<String, AggregateCacheEntry<Thing>>get(STREAM)).isNull();
        assertThat(remembered.containsKey(STREAM)).isFalse();
    }

    @Test
    void so_is_one_whose_last_event_never_reached_the_log() {
        remembered.put(STREAM, entryAt(5));
        last.set(4);

        assertThat(remembered.<String, AggregateCacheEntry<Thing>>get(STREAM)).isNull();
    }

    @Test
    void one_that_was_rolled_back_is_forgotten() {
        remembered.put(STREAM, entryAt(5));

        assertThat(remembered.remove(STREAM)).isTrue();
        assertThat(remembered.containsKey(STREAM)).isFalse();
    }

    @Test
    void no_more_than_so_many_are_remembered() {
        IntStream.rangeClosed(0, CurrentAggregates.MOST).forEach(n -> remembered.put("unit/" + n, entryAt(0)));

        assertThat(remembered.containsKey("unit/0")).isFalse();
        assertThat(remembered.containsKey("unit/" + CurrentAggregates.MOST)).isTrue();
    }

    private static AggregateCacheEntry<Thing> entryAt(long version) {
        return new AggregateCacheEntry<>(EventSourcedAggregate.reconstruct(
                new Thing(),
                AnnotatedAggregateMetaModelFactory.inspectAggregate(Thing.class),
                version,
                false,
                null,
                NoSnapshotTriggerDefinition.TRIGGER));
    }

    private EventLog logEndingAtLast() {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (log, method, arguments) -> {
                    if (method.getName().equals("lastSequence")) {
                        return OptionalLong.of(last.get());
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Any aggregate. */
    static final class Thing {

        @AggregateIdentifier
        @Nullable
        String id = STREAM;
    }
}
