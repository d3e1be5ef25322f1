package vn.vedich.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import vn.vedich.log.Commit;
import vn.vedich.log.NewEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.EventType;
import vn.vedich.log.axon.EventTypes;

/**
 * One event as every contestant gets it: the same ids, the same payload of {@value #PAYLOAD_BYTES} bytes of JSON.
 *
 * @param stream the aggregate
 * @param sequence in the stream, from 0
 * @param saidAt the message's timestamp; the log takes no notice of it
 */
record Sample(String id, String stream, long sequence, Instant saidAt, Noted payload) {

    static final int PAYLOAD_BYTES = 256;
    static final String NAME = "assessment.Noted";
    static final String STREAM_TYPE = "assessment";

    static final EventCodec CODEC = EventCodec.builder(
                    new EventTypes(List.of(new EventType(Noted.class, NAME, 1))), Object.class)
            .build();

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz012345";
    private static final int FRAME_BYTES =
            CODEC.write(new Noted("", "", "", "")).length();
    private static final int FIELD_BYTES = (PAYLOAD_BYTES - FRAME_BYTES) / 4;
    private static final int LAST_FIELD_BYTES = PAYLOAD_BYTES - FRAME_BYTES - 3 * FIELD_BYTES;

    /** A payload that says nothing, in several fields as most have. */
    record Noted(String assessment, String indicator, String value, String remark) {
        static Noted random() {
            return new Noted(text(FIELD_BYTES), text(FIELD_BYTES), text(FIELD_BYTES), text(LAST_FIELD_BYTES));
        }
    }

    static Sample of(String stream, long sequence) {
        return of(stream, sequence, Instant.now());
    }

    static Sample of(String stream, long sequence, Instant saidAt) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new Sample(
                new UUID(random.nextLong(), random.nextLong()).toString(), stream, sequence, saidAt, Noted.random());
    }

    private static String text(int length) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    String json() {
        return CODEC.write(payload);
    }

    NewEvent event() {
        return new NewEvent(id, NAME, 1, stream, STREAM_TYPE, sequence, "2019-07-09", null, "{}", json());
    }

    Commit commit() {
        return new Commit(id, null, List.of(event()));
    }

    /** One command's events, one after another in a stream. */
    static Commit commit(String stream, long firstSequence, int events) {
        List<NewEvent> all = LongStream.range(firstSequence, firstSequence + events)
                .mapToObj(sequence -> of(stream, sequence).event())
                .toList();
        return new Commit(all.getFirst().eventId(), null, all);
    }

    DomainEventMessage<Noted> message() {
        return new GenericDomainEventMessage<>(
                STREAM_TYPE, stream, sequence, payload, MetaData.emptyInstance(), id, saidAt);
    }
}
