package vn.vedich.proof.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Inclusion;

/**
 * How many events each stream has, in a tree whose root says it all. Keeps nothing itself: the state is the store's, and a
 * change is complete when {@link #add} returns. Not safe for use by several threads.
 */
public final class StreamMap {

    private final Store store;
    private final BucketTree tree;

    public StreamMap(Store store) {
        this.store = store;
        this.tree = new BucketTree(store);
    }

    /** Where the map is kept; at first it knows nothing. */
    public interface Store extends BucketTree.NodeStore {

        /** What was kept last for this bucket; empty when nothing ever was. */
        Optional<String> bucket(int index);

        /** @param text as {@link Bucket#text} */
        void keep(int index, String text);

        /** How many streams there are, as it was kept last; 0 at first. */
        long streams();

        void keepStreams(long streams);
    }

    /**
     * Adds events.
     *
     * @param events stream → how many events of it came
     */
    public void add(Map<String, Long> events) {
        Map<Integer, Map<String, Long>> byBucket = new HashMap<>();
        events.forEach((stream, count) -> {
            StreamKey key = StreamKey.of(stream);
            byBucket.computeIfAbsent(key.bucket(), bucket -> new HashMap<>()).merge(key.text(), count, Long::sum);
        });
        long streams = store.streams();
        SortedMap<Integer, Hash> changed = new TreeMap<>();
        for (Map.Entry<Integer, Map<String, Long>> entry : byBucket.entrySet()) {
            SortedMap<String, Long> counts =
                    new TreeMap<>(bucket(entry.getKey()).counts());
            streams -= counts.size();
            entry.getValue().forEach((key, count) -> counts.merge(key, count, Long::sum));
            streams += counts.size();
            String text = new Bucket(counts).text();
            store.keep(entry.getKey(), text);
            changed.put(entry.getKey(), Bucket.hash(text));
        }
        tree.change(changed);
        store.keepStreams(streams);
    }

    private Bucket bucket(int index) {
        return store.bucket(index).map(text -> Bucket.parse(index, text)).orElse(Bucket.EMPTY);
    }

    /** How many streams there are. */
    public long streams() {
        return store.streams();
    }

    public Hash root() {
        return tree.root();
    }

    /** What the map says of this stream, be it in it or not. */
    public Shown show(String stream) {
        int bucket = StreamKey.of(stream).bucket();
        return new Shown(bucket(bucket).text(), tree.path(bucket));
    }

    /**
     * A part of the map, and the proof that it is one.
     *
     * @param bucket {@link Bucket#text} of the stream's bucket
     * @param path from the bucket's sibling to the root's child
     */
    public record Shown(String bucket, List<Hash> path) {

        public Shown {
            path = List.copyOf(path);
        }

        /** How many events the stream has in the map of this root; empty when this is no part of that map. */
        public Optional<Long> count(String stream, Hash root) {
            StreamKey key = StreamKey.of(stream);
            if (!Inclusion.holds(key.bucket(), BucketTree.BUCKETS, Bucket.hash(bucket), path, root)) {
                return Optional.empty();
            }
            return Optional.of(Bucket.parse(key.bucket(), bucket).count(key));
        }
    }
}
