package vn.vedich.log.mongo;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds a stream's last sequence by asking for exact places, since sequences have no gaps: first ever further ahead, then
 * inside of what is left. A few questions of some twenty places each, however long the stream.
 */
record SequenceSearch(FreshReads reads, String stream) {

    private static final int PROBES = 20;
    private static final long UNKNOWN = Long.MAX_VALUE;

    /**
     * The last sequence at the time of asking, or -1.
     *
     * @param known one that the stream has, -1 when none is known
     * @param end commits from this position on do not count
     */
    long last(long known, long end) {
        long has = known;
        long lacks = UNKNOWN;
        while (has + 1 < lacks) {
            List<Long> probes = lacks == UNKNOWN ? leaps(has) : steps(has, lacks);
            long furthest = Math.max(has, furthest(probes, end));
            lacks = probes.stream()
                    .filter(probe -> probe > furthest)
                    .findFirst()
                    .orElse(lacks);
            has = furthest;
        }
        return has;
    }

    private static List<Long> leaps(long from) {
        return LongStream.range(0, PROBES).mapToObj(i -> from + (1L << i)).toList();
    }

    private static List<Long> steps(long from, long end) {
        long step = Math.ceilDiv(end - from - 1, PROBES);
        return LongStream.iterate(from + step, next -> next < end, next -> next + step)
                .boxed()
                .toList();
    }

    private long furthest(List<Long> sequences, long end) {
        List<String> places =
                sequences.stream().map(sequence -> Places.of(stream, sequence)).toList();
        return reads.outlines(Lookup.places(places)).stream()
                .filter(commit -> commit.firstPosition() < end)
                .flatMap(commit -> commit.events().stream())
                .filter(event -> stream.equals(Places.stream(event.place())))
                .mapToLong(event -> Places.sequence(event.place()))
                .max()
                .orElse(-1);
    }
}
