package vn.vedich.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/** What was measured of one contestant, a value for each round. */
record Figures(List<Double> byRound) {

    Figures {
        byRound = List.copyOf(byRound);
    }

    double median() {
        return percentile(0.5);
    }

    double least() {
        return percentile(0);
    }

    double most() {
        return percentile(1);
    }

    /** The value that this share (0 to 1) of all values is not above. */
    double percentile(double share) {
        List<Double> sorted = byRound.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(Math.floor(share * sorted.size()))));
    }

    /** Round by round, so that what slows a whole round down slows both. */
    Figures dividedBy(Figures other) {
        return new Figures(IntStream.range(0, byRound.size())
                .mapToObj(round -> byRound.get(round) / other.byRound.get(round))
                .toList());
    }
}
