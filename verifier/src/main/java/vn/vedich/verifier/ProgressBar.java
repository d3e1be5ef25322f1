package vn.vedich.verifier;

import java.io.PrintStream;
import java.util.Locale;

/** Draws one line over itself, a few times a second. */
final class ProgressBar implements Progress {

    private static final long EVERY_NANOS = 200_000_000;
    private static final int WIDTH = 40;
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final long start = System.nanoTime();
    private long drawn = start;

    ProgressBar(PrintStream out) {
        this.out = out;
    }

    @Override
    public void at(long done, long total, long events) {
        long now = System.nanoTime();
        if (now - drawn >= EVERY_NANOS || done >= total) {
            drawn = now;
            out.print("\r" + line(done, total, events, now - start) + (done >= total ? "\n" : ""));
            out.flush();
        }
    }

    static String line(long done, long total, long events, long nanos) {
        double part = total <= 0 ? 1 : Math.min(1, (double) done / total);
        int full = (int) (part * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %%  %,d events  %,.0f a second",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                (int) (part * 100),
                events,
                events / Math.max(nanos / NANOS, 1e-9));
    }
}
