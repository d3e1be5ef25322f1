package vn.vedich.log.sqlite;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The entries of {@code ids} that are not in the file yet: those of the newest events. Divided by the first bits of the hash
 * into {@value #SLICES} slices, which are moved into the file one at a time. An entry can be of an event that is not
 * committed, or never will be: who finds one looks at the event. Changed by the writer alone, read by any thread.
 */
final class RecentIds {

    static final int SLICES = 1_024;

    private static final int BITS_OF_SLICE = 10;

    private final IdSlice[] slices = new IdSlice[SLICES];
    private int size;

    RecentIds() {
        Arrays.setAll(slices, _ -> new IdSlice());
    }

    static int sliceOf(long hash) {
        return (int) (hash >>> Long.SIZE - BITS_OF_SLICE);
    }

    synchronized int size() {
        return size;
    }

    synchronized void add(long hash, long position) {
        slices[sliceOf(hash)].add(hash, position);
        size++;
    }

    synchronized boolean has(long hash) {
        return slices[sliceOf(hash)].has(hash);
    }

    synchronized long[] positions(long hash) {
        return slices[sliceOf(hash)].positions(hash);
    }

    /** For the writer, who alone changes it. */
    synchronized IdSlice slice(int slice) {
        return slices[slice];
    }

    /** They are in the file. */
    synchronized void drop(int slice) {
        size -= slices[slice].size();
        slices[slice] = new IdSlice();
    }

    /** What was added from this position on came to nothing. */
    synchronized void dropFrom(long position) {
        size -= Arrays.stream(slices)
                .mapToInt(slice -> slice.dropFrom(position))
                .sum();
    }

    /** Takes over what another has, in place of its own. */
    synchronized void become(RecentIds other) {
        IntStream.range(0, SLICES).forEach(slice -> slices[slice] = other.slices[slice]);
        size = other.size();
    }
}
