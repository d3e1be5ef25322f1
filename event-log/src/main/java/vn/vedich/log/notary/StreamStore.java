package vn.vedich.log.notary;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vedich.log.sqlite.Statements;
import vn.vedich.proof.stream.Bucket;
import vn.vedich.proof.stream.BucketTree;
import vn.vedich.proof.stream.InMemoryStreams;
import vn.vedich.proof.stream.StreamMap;
import vn.vedich.proof.tree.Hash;

/** The map as the file keeps it, with the nodes above the buckets in memory: some megabytes. Used by one thread. */
final class StreamStore implements StreamMap.Store {

    private final BucketTable buckets;
    private final InMemoryStreams nodes = new InMemoryStreams();
    private final Map<Integer, String> changed = new TreeMap<>();
    private long seal;
    private long streams;

    /** The map as it was when this seal was due; empty when none was. */
    StreamStore(BucketTable buckets, Optional<Seal> seal) {
        this.buckets = buckets;
        this.seal = seal.map(Seal::number).orElse(0L);
        this.streams = seal.map(known -> known.map().streams()).orElse(0L);
        new BucketTree(nodes).change(buckets.hashes(this.seal));
    }

    @Override
    public Optional<String> bucket(int index) {
        return Optional.ofNullable(changed.get(index)).or(() -> buckets.counts(index, seal));
    }

    @Override
    public void keep(int index, String text) {
        changed.put(index, text);
    }

    @Override
    public long streams() {
        return streams;
    }

    @Override
    public void keepStreams(long number) {
        streams = number;
    }

    @Override
    public Optional<Hash> node(int level, int index) {
        return nodes.node(level, index);
    }

    @Override
    public void keep(int level, int index, Hash hash) {
        nodes.keep(level, index, hash);
    }

    /**
     * Keeps what changed, as of the seal of this number.
     *
     * @param stillNeeded the oldest seal of which the map must still be known
     */
    void saveTo(Statements statements, long number, long stillNeeded) throws SQLException {
        for (Map.Entry<Integer, String> bucket : changed.entrySet()) {
            buckets.put(bucket.getKey(), number, bucket.getValue(), Bucket.hash(bucket.getValue()), statements);
            buckets.dropBefore(bucket.getKey(), stillNeeded, statements);
        }
        changed.clear();
        seal = number;
    }
}
