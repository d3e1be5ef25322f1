package vn.vedich.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.axon.AxonSamples.said;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;
import vn.vedich.log.SettableClock;
import vn.vedich.log.axon.AxonSamples.Measured;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpcastingTest {

    /** In revision 1 a measurement had no sum of money. */
    private static final class SinceRevisionTwo extends SingleEventUpcaster {

        private static final SimpleSerializedType ONE = new SimpleSerializedType("assessment.Measured", "1");
        private static final SimpleSerializedType TWO = new SimpleSerializedType("assessment.Measured", "2");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(ONE);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(TWO, JsonNode.class, form -> ((ObjectNode) form).put("dong", 0));
        }
    }

    private static final Measured TODAY = new Measured(new BigDecimal("12.50"), 0);

    @TempDir
    Path folder;

    private EventLog log;

    @BeforeEach
    void open_a_log_with_an_event_of_an_earlier_revision() {
        log = AxonSamples.log(folder, new SettableClock(AxonSamples.NOON));
        log.append(new Commit("c", null, List.of(measured(1, "{\"value\":\"12.50\"}"))));
    }

    @AfterEach
    void close_the_log() {
        log.close();
    }

    @Test
    void an_event_of_an_earlier_revision_is_read_in_the_form_of_today() throws InterruptedException {
        LogEventStore store = new LogEventStore(log, codec(new SinceRevisionTwo()));
        List<? extends DomainEventMessage<?>> ofAggregate =
                store.readEvents("unit/x").asStream().toList();
        assertThat(ofAggregate).extracting(event -> (Object) event.getPayload()).containsExactly(TODAY);
        assertThat(ofAggregate.getFirst().getMetaData()).containsEntry(EnvelopeKeys.POSITION, 0L);
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            store.publish(said("a"));
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(TODAY);
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a");
        }
    }

    @Test
    void who_reads_the_log_itself_has_the_form_of_today_too() {
        assertThat(codec(new SinceRevisionTwo()).read(log.read(0, 1).getFirst()))
                .isEqualTo(TODAY);
    }

    @Test
    void a_revision_that_nothing_upcasts_is_refused_loudly() {
        assertThatThrownBy(() -> AxonSamples.codec().read(log.read(0, 1).getFirst()))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("nothing reads revision 1");
    }

    @Test
    void one_event_stays_one_event() {
        EventUpcaster twice = events -> events.flatMap(event -> List.of(event, event).stream());
        assertThatThrownBy(() -> codec(twice).read(log.read(0, 1).getFirst()))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("makes 2 events");
    }

    private static EventCodec codec(EventUpcaster upcaster) {
        return EventCodec.builder(AxonSamples.codec().types(), AxonSamples.Origin.class)
                .upcaster(upcaster)
                .build();
    }

    private static NewEvent measured(int revision, String payload) {
        return new NewEvent(
                "e", "assessment.Measured", revision, "unit/x", "unit", 0, "2019-07-09", null, "{}", payload);
    }
}
