package vn.vedich.log.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.axon.AxonSamples.Registered;
import vn.vedich.log.axon.AxonSamples.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StableNameSerializerTest {

    private static final TrackingToken FIVE = new GlobalSequenceTrackingToken(5);
    private static final TrackingToken NINE = new GlobalSequenceTrackingToken(9);

    static final TrackingToken[] TOKENS = {
        FIVE,
        new MergedTrackingToken(FIVE, NINE),
        ReplayToken.createReplayToken(NINE),
        ReplayToken.createReplayToken(NINE, FIVE),
        ReplayToken.createReplayToken(new MergedTrackingToken(FIVE, NINE), FIVE),
        new MergedTrackingToken(ReplayToken.createReplayToken(NINE, FIVE), NINE)
    };

    private final StableNameSerializer serializer = StableNameSerializer.of(AxonSamples.codec());

    @ParameterizedTest
    @FieldSource("TOKENS")
    void every_token_comes_back_as_it_was(TrackingToken token) {
        assertThat(roundTrip(token)).isEqualTo(token);
    }

    @Test
    void an_event_goes_by_its_stable_name_and_revision() {
        Registered event = new Registered("C1", new Words("Quảng Lâm"));
        SerializedObject<String> serialized = serializer.serialize(event, String.class);
        assertThat(serialized.getType().getName()).isEqualTo("unit.Registered");
        assertThat(serialized.getType().getRevision()).isEqualTo("1");
        assertThat(serialized.getData()).isEqualTo("{\"code\":\"C1\",\"name\":{\"erasable\":\"Quảng Lâm\"}}");
        assertThat(roundTrip(event)).isEqualTo(event);
    }

    @Test
    void a_class_that_is_no_event_goes_by_its_own_name() {
        assertThat(serializer.serialize(FIVE, String.class).getType().getName())
                .isEqualTo(GlobalSequenceTrackingToken.class.getName());
    }

    @Test
    void the_envelope_in_a_meta_data_keeps_its_classes() {
        Map<String, Object> entries = new HashMap<>(AxonSamples.envelope("e", "c"));
        entries.put(EnvelopeKeys.POSITION, 7L);
        entries.put(EnvelopeKeys.RECORDED_AT, AxonSamples.NOON);
        entries.put(EnvelopeKeys.FINGERPRINT, Fingerprint.of(new byte[] {1}, new Random(1)));
        entries.put("traceId", "t");
        MetaData metaData = MetaData.from(entries);
        assertThat(roundTrip(metaData)).isEqualTo(metaData);
    }

    private Object roundTrip(Object object) {
        SerializedObject<byte[]> written = serializer.serialize(object, byte[].class);
        return serializer.deserialize(new SimpleSerializedObject<>(written.getData(), byte[].class, written.getType()));
    }
}
