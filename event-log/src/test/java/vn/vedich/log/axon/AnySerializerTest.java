package vn.vedich.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.axon.AxonSamples.NOON;
import static vn.vedich.log.axon.AxonSamples.SAID;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.SequenceGap;
import vn.vedich.log.StoredEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnySerializerTest extends AxonFixture {

    private final Serializer serializer = Serializers.jackson();

    private LogStorageEngine plain() {
        return LogStorageEngine.builder()
                .log(log)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    @Test
    void what_a_message_has_is_kept_to_the_letter_and_the_log_keeps_its_own_form() {
        plain().appendEvents(numbered("a", 7, "1.50").withMetaData(Map.of("half", 0.5)));
        assertThat(log.read(0, 10))
                .containsExactly(new StoredEvent(
                        0,
                        NOON,
                        "a#7",
                        "java.lang.String",
                        1,
                        "a",
                        "thing",
                        0,
                        "2019-07-09",
                        null,
                        "{\"axon\":{\"metaData\":\"{\\\"half\\\":0.5}\",\"sequence\":7,"
                                + "\"timestamp\":\"2019-07-09T23:30:00Z\"}}",
                        "\"\\\"1.50\\\"\""));
        DomainEventMessage<?> read = plain().readEvents("a").next();
        assertThat(read.getPayload()).isEqualTo("1.50");
        assertThat(read.getTimestamp()).isEqualTo(SAID);
        assertThat(read.getMetaData()).isEqualTo(MetaData.with("half", 0.5));
    }

    @Test
    void an_aggregate_that_does_not_start_at_0_keeps_its_numbers() {
        LogStorageEngine engine = plain();
        engine.appendEvents(numbered("a", 5, "five"), numbered("a", 6, "six"));
        engine.appendEvents(numbered("a", 7, "seven"));
        assertThat(numbers(engine.readEvents("a"))).containsExactly(5L, 6L, 7L);
        assertThat(numbers(engine.readEvents("a", 6))).containsExactly(6L, 7L);
        assertThat(numbers(engine.readEvents("a", 1))).containsExactly(5L, 6L, 7L);
        assertThat(engine.lastSequenceNumberFor("a")).contains(7L);
        assertThat(engine.lastSequenceNumberFor("b")).isEmpty();
        assertThat(log.read(0, 10)).extracting(StoredEvent::sequence).containsExactly(0L, 1L, 2L);
        assertThat(engine.readEvents(null, false).map(event -> ((DomainEventMessage<?>) event).getSequenceNumber()))
                .containsExactly(5L, 6L, 7L);
    }

    @Test
    void such_an_aggregate_has_no_gaps_and_no_event_twice() {
        LogStorageEngine engine = plain();
        engine.appendEvents(numbered("a", 5, "five"), numbered("a", 6, "six"));
        assertThatThrownBy(() -> engine.appendEvents(again("a", 6)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("at sequence [6]");
        assertThatThrownBy(() -> engine.appendEvents(again("a", 5))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(again("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> engine.appendEvents(again("a", 4))).isInstanceOf(EventStoreException.class);
        assertThatThrownBy(() -> engine.appendEvents(again("a", 8)))
                .isInstanceOf(EventStoreException.class)
                .hasCauseInstanceOf(SequenceGap.class);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void no_message_is_from_after_it_was_recorded() {
        LogStorageEngine engine = plain();
        engine.appendEvents(new GenericEventMessage<>("e", "ahead", Map.of(), NOON.plusSeconds(60)));
        assertThat(engine.readEvents(null, false).findFirst().orElseThrow().getTimestamp())
                .isEqualTo(NOON);
    }

    /** What Axon asks of a token at a time, said of every event one by one. */
    @Test
    void a_token_at_a_time_stands_before_the_first_event_of_that_time_or_later() {
        LogStorageEngine engine = plain();
        for (int seconds : new int[] {0, 40, 20, 90, 30, 70}) {
            clock.move(Duration.ofSeconds(15));
            engine.appendEvents(new GenericEventMessage<>("e" + seconds, "said", Map.of(), NOON.plusSeconds(seconds)));
        }
        List<? extends TrackedEventMessage<?>> all =
                engine.readEvents(null, false).toList();
        for (int seconds = -1; seconds <= 100; seconds++) {
            Instant time = NOON.plusSeconds(seconds);
            long earlier = all.stream()
                    .takeWhile(event -> event.getTimestamp().isBefore(time))
                    .count();
            assertThat(engine.readEvents(engine.createTokenAt(time), false).count())
                    .isEqualTo(all.size() - earlier);
        }
    }

    @Test
    void a_revision_that_is_no_number_is_kept() {
        Serializer named =
                Jackson3Serializer.builder().revisionResolver(_ -> "2026-11b").build();
        LogStorageEngine engine =
                LogStorageEngine.builder().log(log).eventSerializer(named).build();
        engine.appendEvents(new GenericEventMessage<>("said"));
        assertThat(log.read(0, 1).getFirst().revision()).isEqualTo(1);
        assertThat(engine.fetchTrackedEvents(null, 1)
                        .getFirst()
                        .getPayload()
                        .getType()
                        .getRevision())
                .isEqualTo("2026-11b");
    }

    @Test
    void an_event_that_was_written_in_the_other_form_is_refused() {
        engine.appendEvents(AxonSamples.said("in the house's own form"));
        plain().appendEvents(new GenericEventMessage<>("not in it"));
        assertThatThrownBy(() -> plain().readEvents(null, false).toList())
                .hasMessageContaining("with the codec that names its events");
        assertThatThrownBy(() -> engine.readEvents(null, false).toList()).isInstanceOf(UnknownEventType.class);
    }

    private static List<Long> numbers(DomainEventStream stream) {
        return stream.asStream().map(event -> event.getSequenceNumber()).toList();
    }

    private static EventMessage<?> again(String aggregate, long sequence) {
        return new GenericDomainEventMessage<>(
                "thing", aggregate, sequence, "again", Map.of(), "again " + aggregate + sequence, SAID);
    }

    private static DomainEventMessage<?> numbered(String aggregate, long sequence, String words) {
        return new GenericDomainEventMessage<>(
                "thing", aggregate, sequence, words, Map.of(), aggregate + "#" + sequence, SAID);
    }
}
