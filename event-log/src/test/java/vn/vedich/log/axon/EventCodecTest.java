package vn.vedich.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import vn.vedich.log.axon.AxonSamples.Measured;
import vn.vedich.log.axon.AxonSamples.Origin;
import vn.vedich.log.axon.AxonSamples.Registered;
import vn.vedich.log.axon.AxonSamples.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventCodecTest {

    private final EventCodec codec = AxonSamples.codec();

    @Test
    void an_erasable_value_is_marked_for_the_log_and_read_back_even_when_erased() {
        assertThat(codec.write(new Registered("C", new Words("tên"))))
                .isEqualTo("{\"code\":\"C\",\"name\":{\"erasable\":\"tên\"}}");
        assertThat(codec.read("unit.Registered", 1, "{\"code\":\"C\",\"name\":{\"erasable\":\"tên\"}}"))
                .isEqualTo(new Registered("C", new Words("tên")));
        assertThat(codec.read("unit.Registered", 1, "{\"code\":\"C\",\"name\":{\"erasable\":null}}"))
                .isEqualTo(new Registered("C", new Words(null)));
    }

    @Test
    void an_erasable_value_of_another_shape_is_refused() {
        assertThatThrownBy(() -> codec.read("unit.Registered", 1, "{\"code\":\"C\",\"name\":\"tên\"}"))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_decimal_is_written_as_a_plain_string() {
        String json = codec.write(new Measured(new BigDecimal("1E+3"), 15_000_000_000L));
        assertThat(json).isEqualTo("{\"value\":\"1000\",\"dong\":15000000000}");
        assertThat(codec.read("assessment.Measured", 2, "{\"value\":\"12.50\",\"dong\":1}"))
                .isEqualTo(new Measured(new BigDecimal("12.50"), 1));
    }

    @Test
    void a_property_that_the_class_does_not_know_is_refused() {
        assertThatThrownBy(() -> codec.read("assessment.Measured", 2, "{\"value\":\"1\",\"dong\":1,\"more\":1}"))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("more");
    }

    @Test
    void an_unknown_name_or_revision_is_refused_loudly() {
        assertThatThrownBy(() -> codec.read("unit.Renamed", 1, "{}"))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("unit.Renamed");
        assertThatThrownBy(() -> codec.read("assessment.Measured", 1, "{}"))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("revision 1");
    }

    @Test
    void provenance_is_of_the_declared_class_or_none() {
        assertThat(codec.writeProvenance(null)).isEqualTo("{}");
        assertThat(codec.readProvenance("{}")).isEmpty();
        Origin origin = new Origin("operator", null);
        assertThat(codec.readProvenance(codec.writeProvenance(origin))).contains(origin);
        assertThatThrownBy(() -> codec.writeProvenance("me")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_added_to_the_mapper_comes_last() {
        EventCodec other = EventCodec.builder(codec.types(), Origin.class)
                .erasable(Words.class, Words::text, Words::new)
                .mapper(mapper -> mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
                .build();
        assertThat(other.read("assessment.Measured", 2, "{\"value\":\"1\",\"dong\":1,\"more\":1}"))
                .isEqualTo(new Measured(BigDecimal.ONE, 1));
    }

    @Test
    void two_event_types_can_share_neither_a_name_nor_a_class() {
        EventType said = new EventType(String.class, "test.Said", 1);
        assertThatThrownBy(() -> new EventTypes(List.of(said, new EventType(Long.class, "test.Said", 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EventTypes(List.of(said, new EventType(String.class, "test.Other", 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
