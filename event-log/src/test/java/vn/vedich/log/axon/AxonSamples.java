package vn.vedich.log.axon;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.EventLog;
import vn.vedich.log.SettableClock;
import vn.vedich.log.sqlite.SqliteEventLog;

/** Events of a made-up domain, and messages that carry them. */
final class AxonSamples {

    static final Instant NOON = Instant.parse("2026-11-23T05:00:00.000001Z");
    static final Instant SAID = Instant.parse("2019-07-09T23:30:00Z");

    /** A text that can be erased. */
    record Words(@Nullable String text) {}

    record Registered(String code, Words name) {}

    record Measured(BigDecimal value, long dong) {}

    record Origin(String enteredBy, @Nullable Words reason) {}

    private AxonSamples() {}

    static EventCodec codec() {
        EventTypes types = new EventTypes(List.of(
                new EventType(Registered.class, "unit.Registered", 1),
                new EventType(Measured.class, "assessment.Measured", 2),
                new EventType(String.class, "test.Said", 1)));
        return EventCodec.builder(types, Origin.class)
                .erasable(Words.class, Words::text, Words::new)
                .build();
    }

    static EventLog log(Path folder, SettableClock clock) {
        return SqliteEventLog.open(folder.resolve("events.db"), clock, new Random(1));
    }

    static EventMessage<?> said(String words) {
        return new GenericEventMessage<>("id-of-" + words, words, Map.of(), SAID);
    }

    static EventMessage<?> saidBy(String commandId, String words) {
        return new GenericEventMessage<>("id-of-" + words, words, Map.of(EnvelopeKeys.COMMAND_ID, commandId), SAID);
    }

    static DomainEventMessage<?> registered(String unit, long sequence) {
        return new GenericDomainEventMessage<>(
                "unit",
                "unit/" + unit,
                sequence,
                new Registered("C" + sequence, new Words("Xã " + unit)),
                Map.of(),
                unit + "#" + sequence,
                SAID);
    }

    static Map<String, Object> envelope(String eventId, String commandId) {
        Map<String, Object> envelope = new HashMap<>();
        envelope.put(EnvelopeKeys.EVENT_ID, eventId);
        envelope.put(EnvelopeKeys.COMMAND_ID, commandId);
        envelope.put(EnvelopeKeys.OCCURRED_ON, "2019-07");
        envelope.put(EnvelopeKeys.REPORTED_ON, "2019-07-10");
        envelope.put(EnvelopeKeys.PROVENANCE, new Origin("operator", new Words("theo báo cáo")));
        return envelope;
    }
}
