package vn.vedich.proof.stream;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.tree.Hash;

/**
 * The streams of one bucket of the map, and how many events each has.
 *
 * @param counts {@link StreamKey#text} → number of events, at least 1
 */
public record Bucket(SortedMap<String, Long> counts) {

    /** Of no stream. */
    public static final Bucket EMPTY = new Bucket(Collections.emptySortedMap());

    public Bucket {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * Reads a bucket.
     *
     * @param index of the bucket: every key must belong into it
     * @throws UnacceptableNote when it is not, to the byte, what {@link #text} makes of this bucket
     */
    public static Bucket parse(int index, String text) {
        try {
            SortedMap<String, Long> counts = new TreeMap<>();
            for (Map.Entry<String, JsonNode> entry : CanonicalJson.parse(text).properties()) {
                requireThat(StreamKey.parse(entry.getKey()).bucket() == index);
                requireThat(
                        entry.getValue().isIntegralNumber() && entry.getValue().asLong() > 0);
                counts.put(entry.getKey(), entry.getValue().asLong());
            }
            Bucket bucket = new Bucket(counts);
            requireThat(bucket.text().equals(text));
            return bucket;
        } catch (UnacceptableNote e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("a bucket that is no JSON or has no key of a stream", e);
        }
    }

    private static void requireThat(boolean holds) {
        if (!holds) {
            throw new UnacceptableNote("a bucket that is not in its form");
        }
    }

    /** How many events this stream has; 0 when it is not in the bucket. */
    public long count(StreamKey stream) {
        return counts.getOrDefault(stream.text(), 0L);
    }

    /** Canonical JSON: keys sorted, {@code {}} when empty. */
    public String text() {
        StringBuilder text = new StringBuilder();
        String separator = "{";
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            text.append(separator)
                    .append('"')
                    .append(count.getKey())
                    .append("\":")
                    .append(count.getValue());
            separator = ",";
        }
        return text.append(counts.isEmpty() ? "{}" : "}").toString();
    }

    /** The leaf's hash in the map's tree. */
    public static Hash hash(String text) {
        return Hash.ofLeaf(text.getBytes(StandardCharsets.UTF_8));
    }
}
