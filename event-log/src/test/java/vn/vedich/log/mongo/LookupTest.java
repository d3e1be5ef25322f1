package vn.vedich.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LookupTest {

    @Test
    void a_question_of_very_many_values_is_asked_in_parts_of_bounded_size() {
        List<String> ids = IntStream.range(0, 2_500).mapToObj(i -> "e" + i).toList();
        List<Lookup> parts = Lookup.eventIds(ids).parts();
        assertThat(parts).extracting(part -> part.values().size()).containsExactly(1_000, 1_000, 500);
        assertThat(parts.stream().flatMap(part -> part.values().stream()).toList())
                .isEqualTo(ids);
    }

    @Test
    void a_question_of_nothing_is_not_asked() {
        assertThat(Lookup.commands(List.of()).parts()).isEmpty();
    }

    @Test
    void places_are_distinct_whatever_streams_are_called_and_can_be_read_back() {
        assertThat(Places.of("unit/x", 17)).isEqualTo("unit/x#0000000017");
        assertThat(Places.of("a#1", 2)).isNotEqualTo(Places.of("a", 12));
        assertThat(Places.stream(Places.of("a#1", 2))).isEqualTo("a#1");
        assertThat(Places.sequence(Places.of("a#1", 12_345_678_901L))).isEqualTo(12_345_678_901L);
        assertThat(Places.stream("#0000000041")).isNull();
        assertThat(Places.sequence("#0000000041")).isEqualTo(-1);
    }
}
