package vn.vedich.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.stream.InMemoryStreams;
import vn.vedich.proof.stream.StreamMap;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StreamCountsTest {

    @Property(tries = 200)
    void counts_and_root_are_those_of_the_map_of_streams(
            @ForAll @Size(max = 5) List<@Size(max = 60) List<@IntRange(max = 40) Integer>> batches) {
        StreamCounts counts = new StreamCounts();
        StreamMap map = new StreamMap(new InMemoryStreams());
        Map<String, Long> all = new HashMap<>();
        for (List<Integer> batch : batches) {
            Map<String, Long> events = new HashMap<>();
            for (int number : batch) {
                String stream = "unit/" + number;
                events.merge(stream, 1L, Long::sum);
                assertThat(counts.add(hash(stream))).isEqualTo(all.merge(stream, 1L, Long::sum) - 1);
            }
            map.add(events);
            assertThat(counts.root()).isEqualTo(map.root());
            assertThat(counts.streams()).isEqualTo(map.streams());
        }
    }

    private static byte[] hash(String stream) {
        return Hashed.sha256().digest(stream.getBytes(StandardCharsets.UTF_8));
    }
}
