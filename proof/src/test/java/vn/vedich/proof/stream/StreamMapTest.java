package vn.vedich.proof.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StreamMapTest {

    @Property(tries = 20)
    void the_root_is_that_of_a_tree_over_all_buckets_however_the_events_came(
            @ForAll @Size(max = 6) List<@Size(max = 40) List<@IntRange(max = 60) Integer>> batches) {
        StreamMap map = new StreamMap(new InMemoryStreams());
        Map<String, Long> all = new HashMap<>();
        for (List<Integer> batch : batches) {
            Map<String, Long> events = new HashMap<>();
            batch.forEach(number -> events.merge("unit/" + number, 1L, Long::sum));
            events.forEach((stream, count) -> all.merge(stream, count, Long::sum));
            map.add(events);
        }

        assertThat(map.root()).isEqualTo(naiveRoot(all));
        assertThat(map.streams()).isEqualTo(all.size());
        for (int number = 0; number <= 61; number++) {
            String stream = "unit/" + number;
            assertThat(map.show(stream).count(stream, map.root())).contains(all.getOrDefault(stream, 0L));
            assertThat(map.show(stream).count(stream, Hash.ofNothing())).isEmpty();
        }
    }

    private static Hash naiveRoot(Map<String, Long> counts) {
        Map<Integer, TreeMap<String, Long>> buckets = new HashMap<>();
        counts.forEach((stream, count) -> {
            StreamKey key = StreamKey.of(stream);
            buckets.computeIfAbsent(key.bucket(), bucket -> new TreeMap<>()).put(key.text(), count);
        });
        Frontier tree = new Frontier();
        for (int bucket = 0; bucket < BucketTree.BUCKETS; bucket++) {
            tree.append(Bucket.hash(new Bucket(buckets.getOrDefault(bucket, new TreeMap<>())).text()));
        }
        return tree.root();
    }

    @Test
    void the_place_of_a_stream_is_the_hash_of_its_name() {
        // SHA-256("abc"), FIPS 180-2 appendix B.1.
        assertThat(StreamKey.of("abc")).isEqualTo(new StreamKey(0xba78, "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"));
    }

    @Test
    void a_bucket_is_canonical_json() {
        String key = StreamKey.of("abc").text();
        String text = "{\"" + key + "\":12}";
        assertThat(Bucket.parse(0xba78, text).count(StreamKey.of("abc"))).isEqualTo(12);
        assertThat(Bucket.parse(0xba78, text).count(StreamKey.of("abd"))).isZero();
        assertThat(Bucket.parse(0xba78, text).text()).isEqualTo(text);
        assertThat(Bucket.EMPTY.text()).isEqualTo("{}");
        assertThatThrownBy(() -> Bucket.parse(0xba79, text)).isInstanceOf(UnacceptableNote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{} ",
                "{\"a\":1}",
                "{\"ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0\":0}",
                "{\"ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0\":\"1\"}",
                "{\"ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa1\":1}",
                "{\"ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0\": 1}"
            })
    void what_is_no_bucket_is_refused(String text) {
        assertThatThrownBy(() -> Bucket.parse(0xba78, text)).isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void a_seal_is_due_after_every_1024_positions() {
        assertThat(StreamsSeal.isDue(0, 1_023)).isFalse();
        assertThat(StreamsSeal.isDue(0, 1_024)).isTrue();
        assertThat(StreamsSeal.isDue(1_024, 2_047)).isFalse();
        assertThat(StreamsSeal.isDue(1_024, 9_000)).isTrue();
    }

    @Test
    void a_seal_is_read_as_it_was_written_and_in_no_other_form() {
        StreamsSeal seal = new StreamsSeal(2_048, 17, Hash.ofNothing());
        assertThat(StreamsSeal.parse(seal.payload())).isEqualTo(seal);
        assertThat(seal.payload())
                .isEqualTo("{\"root\":\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\",\"streams\":17,\"upTo\":2048}");
        for (String other : List.of(
                seal.payload().replace("2048", "2047"),
                seal.payload().replace("17", "-1"),
                seal.payload().replace("17", "2049"),
                seal.payload().replace("uFU", "uF"),
                seal.payload() + " ",
                "{}",
                "")) {
            assertThatThrownBy(() -> StreamsSeal.parse(other)).isInstanceOf(UnacceptableNote.class);
        }
    }
}
