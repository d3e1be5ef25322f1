package vn.vedich.streams;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * How many files a process may have open. Server and listener have the same limit, and a stream is a file to each of them.
 *
 * @param most the limit, which Java has raised as far as the system lets it
 */
record OpenFiles(long most) {

    /** Programs, connections of those who send commands, and whatever else is open for a moment. */
    private static final int OF_THEIR_OWN = 1_000;

    static OpenFiles ofThisProcess() {
        return new OpenFiles(
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                        ? unix.getMaxFileDescriptorCount()
                        : Long.MAX_VALUE);
    }

    /** What to say when there are not enough for a load; empty when there are. */
    Optional<String> objection(Load load) {
        long streams = most - OF_THEIR_OWN - 2L * load.webhooks();
        return streams >= load.streams()
                ? Optional.empty()
                : Optional.of(
                        "A process may have %,d files open here (ulimit -Hn), which is enough for %,d streams beside %,d webhooks, not for %,d. Raise it, or set streams=%d."
                                .formatted(
                                        most,
                                        Math.max(0, streams),
                                        load.webhooks(),
                                        load.streams(),
                                        Math.max(0, streams)));
    }
}
