package vn.vedich.benchmark;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Any engine that Axon can be given, called as Axon calls it. */
record AxonEngine(String name, EventStorageEngine engine, Runnable closing) implements Contestant {

    @Override
    public void append(Sample sample) {
        engine.appendEvents(List.of(sample.message()));
    }

    @Override
    public long readAll() {
        try (Stream<? extends TrackedEventMessage<?>> all = engine.readEvents(null, false)) {
            return all.filter(message -> message.getPayload() instanceof Sample.Noted)
                    .count();
        }
    }

    @Override
    public void close() {
        closing.run();
    }
}
