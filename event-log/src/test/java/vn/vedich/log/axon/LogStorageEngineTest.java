package vn.vedich.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.axon.AxonSamples.NOON;
import static vn.vedich.log.axon.AxonSamples.registered;
import static vn.vedich.log.axon.AxonSamples.said;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.BodyMatch;
import vn.vedich.log.CommandAlreadyAppended;
import vn.vedich.log.Commit;
import vn.vedich.log.DuplicateEventId;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.NewEvent;
import vn.vedich.log.SequenceGap;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.StreamConflict;
import vn.vedich.log.axon.AxonSamples.Measured;
import vn.vedich.log.axon.AxonSamples.Origin;
import vn.vedich.log.axon.AxonSamples.Registered;
import vn.vedich.log.axon.AxonSamples.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogStorageEngineTest extends AxonFixture {

    @Test
    void an_event_with_its_envelope_is_stored_in_the_log_s_own_terms() {
        EventMessage<?> event = registered("x", 0).withMetaData(AxonSamples.envelope("e-1", "c-1"));
        engine.appendEvents(event);

        assertThat(log.read(0, 10))
                .containsExactly(new StoredEvent(
                        0,
                        NOON,
                        "e-1",
                        "unit.Registered",
                        1,
                        "unit/x",
                        "unit",
                        0,
                        "2019-07",
                        "2019-07-10",
                        "{\"enteredBy\":\"operator\",\"reason\":{\"erasable\":\"theo báo cáo\"}}",
                        "{\"code\":\"C0\",\"name\":{\"erasable\":\"Xã x\"}}"));
        assertThat(log.commit("c-1")).isPresent();
    }

    @Test
    void an_event_comes_back_with_its_envelope_and_the_time_of_recording() {
        engine.appendEvents(registered("x", 0).withMetaData(AxonSamples.envelope("e-1", "c-1")));

        TrackedEventMessage<?> read = first();
        assertThat(read).isInstanceOf(DomainEventMessage.class);
        assertThat(read.getPayload()).isEqualTo(new Registered("C0", new Words("Xã x")));
        assertThat(read.getIdentifier()).isEqualTo("e-1");
        assertThat(read.getTimestamp()).isEqualTo(NOON);
        assertThat(read.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(read.getMetaData())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        EnvelopeKeys.EVENT_ID,
                        "e-1",
                        EnvelopeKeys.OCCURRED_ON,
                        "2019-07",
                        EnvelopeKeys.REPORTED_ON,
                        "2019-07-10",
                        EnvelopeKeys.PROVENANCE,
                        new Origin("operator", new Words("theo báo cáo")),
                        EnvelopeKeys.POSITION,
                        0L,
                        EnvelopeKeys.RECORDED_AT,
                        NOON));
    }

    @Test
    void an_event_without_envelope_or_aggregate_is_stored_with_defaults() {
        engine.appendEvents(said("hello"));

        StoredEvent stored = log.read(0, 1).getFirst();
        assertThat(stored.stream()).isNull();
        assertThat(stored.occurredOn()).isEqualTo("2019-07-09");
        assertThat(stored.provenance()).isEqualTo("{}");
        assertThat(log.commit("id-of-hello")).isPresent();
        assertThat(first()).isNotInstanceOf(DomainEventMessage.class);
        assertThat(first().getMetaData()).doesNotContainKeys(EnvelopeKeys.PROVENANCE, EnvelopeKeys.REPORTED_ON);
    }

    @Test
    void the_fingerprint_of_the_command_s_body_is_kept_with_its_events() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        engine.appendEvents(said("a")
                .andMetaData(Map.of(
                        EnvelopeKeys.COMMAND_ID, "c", EnvelopeKeys.FINGERPRINT, Fingerprint.of(body, new Random(1)))));
        assertThat(log.commit("c").orElseThrow().matches(body)).isEqualTo(BodyMatch.SAME);
    }

    @Test
    void an_envelope_of_the_wrong_class_is_refused() {
        EventMessage<?> badProvenance = said("a").andMetaData(Map.of(EnvelopeKeys.PROVENANCE, "me"));
        EventMessage<?> badDay = said("a").andMetaData(Map.of(EnvelopeKeys.OCCURRED_ON, NOON));
        assertThatThrownBy(() -> engine.appendEvents(badProvenance)).hasMessageContaining("provenance must be a");
        assertThatThrownBy(() -> engine.appendEvents(badDay)).hasMessageContaining("occurredOn must be a String");
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void a_class_without_a_stable_name_is_refused_loudly() {
        assertThatThrownBy(() -> engine.appendEvents(new GenericEventMessage<>(42)))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("java.lang.Integer");
    }

    @Test
    void an_empty_list_is_harmless() {
        engine.appendEvents(List.of());
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void conflicts_and_other_refusals_are_told_in_axon_s_terms_with_the_true_event() {
        engine.appendEvents(registered("x", 0), registered("x", 1));
        assertThatThrownBy(() -> engine.appendEvents(again("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class)
                .hasMessageContaining("x#0")
                .hasCauseInstanceOf(StreamConflict.class);
        assertThatThrownBy(() -> engine.appendEvents(again("b", 1)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("x#1 at position 1");
        assertThatThrownBy(() -> engine.appendEvents(again("c", 3)))
                .isInstanceOf(EventStoreException.class)
                .hasCauseInstanceOf(SequenceGap.class);
        assertThatThrownBy(() -> engine.appendEvents(registered("x", 0)))
                .isInstanceOf(EventStoreException.class)
                .hasCauseInstanceOf(CommandAlreadyAppended.class);
    }

    @Test
    void an_aggregate_is_read_from_any_sequence_over_many_pages() {
        List<DomainEventMessage<?>> events = IntStream.range(0, 600)
                .<DomainEventMessage<?>>mapToObj(i -> registered("x", i))
                .toList();
        engine.appendEvents(events);

        DomainEventStream stream = engine.readEvents("unit/x", 1);
        List<Long> sequences = stream.asStream().map(e -> e.getSequenceNumber()).toList();
        assertThat(sequences).hasSize(599).startsWith(1L).endsWith(599L).isSorted();
        assertThat(stream.getLastSequenceNumber()).isEqualTo(599);
        assertThat(engine.lastSequenceNumberFor("unit/x")).contains(599L);
        assertThat(engine.lastSequenceNumberFor("unit/y")).isEmpty();
        assertThat(engine.readEvents("unit/y").hasNext()).isFalse();
    }

    @Test
    void tracking_starts_after_the_token_and_can_be_polled_again_at_the_end() {
        engine.appendEvents(said("a"), said("b"), said("c"));
        Iterator<? extends TrackedEventMessage<?>> events =
                engine.readEvents(new GlobalSequenceTrackingToken(1), false).iterator();
        assertThat(events.next().getPayload()).isEqualTo("c");
        assertThat(events.hasNext()).isFalse();
        engine.appendEvents(said("d"));
        assertThat(events.hasNext()).isTrue();
        assertThat(events.next().getPayload()).isEqualTo("d");
    }

    @Test
    void tokens_are_right_on_an_empty_and_on_a_full_log() {
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken()).isNull();
        assertThat(engine.createTokenAt(NOON)).isNull();
        engine.appendEvents(said("a"));
        clock.move(Duration.ofSeconds(10));
        engine.appendEvents(said("b"));
        assertThat(engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(engine.createTokenAt(NOON)).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(engine.createTokenAt(NOON.plusSeconds(10))).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createTokenAt(NOON.plusSeconds(11))).isEqualTo(new GlobalSequenceTrackingToken(1));
    }

    @Test
    void the_newest_snapshot_of_an_aggregate_is_kept_with_all_it_has() {
        DomainEventMessage<?> newest = snapshot(3);
        engine.storeSnapshot(snapshot(0));
        engine.storeSnapshot(newest);
        engine.storeSnapshot(snapshot(2));
        DomainEventMessage<?> read = engine.readSnapshot("unit/x").orElseThrow();
        assertThat(read).hasToString(newest.toString());
        assertThat(read.getPayload()).isEqualTo(newest.getPayload());
        assertThat(read.getMetaData()).isEqualTo(newest.getMetaData());
        assertThat(engine.readSnapshot("unit/y")).isEmpty();
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void an_event_whose_id_is_taken_is_blamed_itself() {
        engine.appendEvents(registered("x", 0), registered("x", 1));
        EventMessage<?> other = registered("y", 0).andMetaData(Map.of(EnvelopeKeys.COMMAND_ID, "c"));
        EventMessage<?> taken = registered("y", 1).andMetaData(Map.of(EnvelopeKeys.EVENT_ID, "x#1"));
        assertThatThrownBy(() -> engine.appendEvents(other, taken))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("aggregate [unit/y] at sequence [1]")
                .hasCauseInstanceOf(DuplicateEventId.class);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void a_log_that_is_away_is_told_in_axon_s_terms() {
        log.close();
        assertThatThrownBy(() -> engine.appendEvents(said("a")))
                .isInstanceOf(EventStoreException.class)
                .hasCauseInstanceOf(LogUnavailable.class);
    }

    @Test
    void a_payload_is_read_when_somebody_looks_at_it() {
        NewEvent broken = new NewEvent(
                "e", "unit.Registered", 1, null, null, NewEvent.NO_SEQUENCE, "2019-07", null, "{}", "{\"more\":1}");
        log.append(new Commit("c", null, List.of(broken)));
        TrackedEventMessage<?> event = first();
        assertThat(event.getPayloadType()).isEqualTo(Registered.class);
        assertThatThrownBy(event::getPayload)
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("message e");
    }

    private static DomainEventMessage<?> snapshot(long sequence) {
        return new GenericDomainEventMessage<>(
                "unit", "unit/x", sequence, new Measured(BigDecimal.TEN, sequence), Map.of("by", "x"), "s", NOON);
    }

    private TrackedEventMessage<?> first() {
        return engine.readEvents(null, false).findFirst().orElseThrow();
    }

    private static EventMessage<?> again(String id, long sequence) {
        return registered("x", sequence).andMetaData(Map.of(EnvelopeKeys.EVENT_ID, id));
    }
}
