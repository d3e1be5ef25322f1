package vn.vedich.verifier.check;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.StrictBase64;
import vn.vedich.proof.stream.Bucket;
import vn.vedich.proof.stream.BucketTree;
import vn.vedich.proof.stream.BucketTree.NodeStore;
import vn.vedich.proof.tree.Hash;

/** How many events each stream has so far, in 40 bytes a stream and 12 MB at most for the map's tree. */
final class StreamCounts {

    private static final int HASH = 32;
    private static final int RECORD = HASH + Long.BYTES;

    /** For each bucket: hashes and counts, ordered by hash. */
    private final byte[][] buckets = new byte[BucketTree.BUCKETS][];

    private final BitSet changed = new BitSet(BucketTree.BUCKETS);
    private final BucketTree tree = new BucketTree(new Nodes());
    private long streams;

    /** Counts an event more, and says how many there were before. */
    long add(byte[] streamHash) {
        int bucket = Byte.toUnsignedInt(streamHash[0]) << 8 | Byte.toUnsignedInt(streamHash[1]);
        changed.set(bucket);
        byte[] records = buckets[bucket];
        if (records == null) {
            records = new byte[0];
        }
        int place = place(records, streamHash);
        if (place < 0) {
            buckets[bucket] = inserted(records, ~place, streamHash);
            streams++;
            return 0;
        }
        ByteBuffer count = ByteBuffer.wrap(records, place + HASH, Long.BYTES).slice();
        long before = count.getLong(0);
        count.putLong(0, before + 1);
        return before;
    }

    /** Where the stream's record begins; where it would, with all bits turned, when there is none. */
    private static int place(byte[] records, byte[] streamHash) {
        int low = 0;
        int high = records.length / RECORD - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int from = middle * RECORD;
            int order = Arrays.compareUnsigned(records, from, from + HASH, streamHash, 0, HASH);
            if (order == 0) {
                return from;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return ~(low * RECORD);
    }

    private static byte[] inserted(byte[] records, int place, byte[] streamHash) {
        return ByteBuffer.allocate(records.length + RECORD)
                .put(records, 0, place)
                .put(streamHash)
                .putLong(1)
                .put(records, place, records.length - place)
                .array();
    }

    long streams() {
        return streams;
    }

    /** The root of the map of streams as it is now. */
    Hash root() {
        SortedMap<Integer, Hash> leaves = new TreeMap<>();
        changed.stream().forEach(bucket -> leaves.put(bucket, Bucket.hash(text(buckets[bucket]))));
        changed.clear();
        tree.change(leaves);
        return tree.root();
    }

    private static String text(byte[] records) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (int from = 0; from < records.length; from += RECORD) {
            String key = StrictBase64.encodeUrl(Arrays.copyOfRange(records, from, from + HASH));
            counts.put(key, ByteBuffer.wrap(records).getLong(from + HASH));
        }
        return new Bucket(counts).text();
    }

    /** One after another, the root first. */
    private static final class Nodes implements NodeStore {

        private final @Nullable Hash[] nodes = new @Nullable Hash[2 * BucketTree.BUCKETS];

        @Override
        public Optional<Hash> node(int level, int index) {
            return Optional.ofNullable(nodes[(BucketTree.BUCKETS >> level) + index]);
        }

        @Override
        public void keep(int level, int index, Hash hash) {
            nodes[(BucketTree.BUCKETS >> level) + index] = hash;
        }
    }
}
