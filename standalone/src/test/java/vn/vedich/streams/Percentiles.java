package vn.vedich.streams;

import java.util.Arrays;

/** The half, ninety-nine of a hundred and the longest of times. */
final class Percentiles {

    /** What {@link #of} says, for the name of a row. */
    static final String NAMES = "p50; p99; longest, ms";

    private static final double MICROS_OF_A_MILLISECOND = 1000.0;

    private Percentiles() {}

    /** @param micros in any order */
    static String of(long[] micros) {
        if (micros.length == 0) {
            return "nothing";
        }
        long[] sorted = micros.clone();
        Arrays.sort(sorted);
        return "%,.1f; %,.1f; %,.1f".formatted(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))] / MICROS_OF_A_MILLISECOND;
    }
}
