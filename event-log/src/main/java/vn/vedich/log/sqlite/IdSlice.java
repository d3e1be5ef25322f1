package vn.vedich.log.sqlite;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Some entries of {@code ids} in order of position: a few hundred, gone through from end to end. */
final class IdSlice {

    private static final int FIRST_CAPACITY = 4;
    private static final long[] NONE = {};

    private long[] hashes = NONE;
    private long[] positions = NONE;
    private int size;

    int size() {
        return size;
    }

    void add(long hash, long position) {
        if (size == hashes.length) {
            int capacity = Math.max(FIRST_CAPACITY, size + size / 2);
            hashes = Arrays.copyOf(hashes, capacity);
            positions = Arrays.copyOf(positions, capacity);
        }
        hashes[size] = hash;
        positions[size] = position;
        size++;
    }

    boolean has(long hash) {
        for (int i = 0; i < size; i++) {
            if (hashes[i] == hash) {
                return true;
            }
        }
        return false;
    }

    /** Of all events that may have an id of this hash. */
    long[] positions(long hash) {
        return IntStream.range(0, size)
                .filter(place -> hashes[place] == hash)
                .mapToLong(place -> positions[place])
                .toArray();
    }

    long hash(int place) {
        return hashes[place];
    }

    long position(int place) {
        return positions[place];
    }

    /** Drops those from this position on. How many they were. */
    int dropFrom(long position) {
        int before = size;
        while (size > 0 && positions[size - 1] >= position) {
            size--;
        }
        return before - size;
    }
}
