package vn.vedich.standalone.demo;

import java.util.function.LongSupplier;

/** Says how long each step took. */
final class Stopwatch {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final LongSupplier nanos;
    private final long begin;
    private long lap;

    /**
     * @param nanos the running time in nanoseconds, such as {@code System::nanoTime}
     * @param already how many milliseconds had passed when the watch was made
     */
    Stopwatch(LongSupplier nanos, long already) {
        this.nanos = nanos;
        this.begin = nanos.getAsLong() - already * NANOS_PER_MILLI;
        this.lap = begin;
    }

    /** How long the step took that ends here. */
    String lap(String step) {
        long now = nanos.getAsLong();
        long took = (now - lap) / NANOS_PER_MILLI;
        lap = now;
        return "  [" + step + " " + took + " ms]";
    }

    String total() {
        return "  [in all " + (nanos.getAsLong() - begin) / NANOS_PER_MILLI + " ms since the process began]";
    }
}
