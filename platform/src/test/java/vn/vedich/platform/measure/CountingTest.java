package vn.vedich.platform.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();

    private enum Way {
        THROUGH,
        TURNED_BACK
    }

    @Test
    void every_way_is_a_series_from_the_start_and_many_count_at_once() {
        Counts<Way> counts = new Counts<>(Way.class);
        counts.as("vedich.doors", "Who came", Tags.of("door", "front")).bindTo(registry);
        assertThat(shown("turned_back")).isZero();

        IntStream.range(0, 10_000).parallel().forEach(_ -> counts.count(Way.THROUGH));

        assertThat(shown("through")).isEqualTo(10_000);
        assertThat(shown("turned_back")).isZero();
        assertThat(counts.of(Way.THROUGH)).isEqualTo(10_000);
    }

    private double shown(String result) {
        return registry.get("vedich.doors")
                .tags("door", "front", "result", result)
                .functionCounter()
                .count();
    }
}
