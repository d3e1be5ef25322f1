package vn.vedich.proof.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.vedich.proof.tree.Hash;

/** Keeps the map of streams in memory: about 130 bytes for each stream. */
public final class InMemoryStreams implements StreamMap.Store {

    private final Map<Integer, String> buckets = new HashMap<>();
    private final Map<Integer, Hash> nodes = new HashMap<>();
    private long streams;

    @Override
    public Optional<String> bucket(int index) {
        return Optional.ofNullable(buckets.get(index));
    }

    @Override
    public void keep(int index, String text) {
        buckets.put(index, text);
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
        return Optional.ofNullable(nodes.get(number(level, index)));
    }

    @Override
    public void keep(int level, int index, Hash hash) {
        nodes.put(number(level, index), hash);
    }

    /** Nodes in the order of a heap: the root is 1. */
    private static int number(int level, int index) {
        return (BucketTree.BUCKETS >> level) + index;
    }
}
