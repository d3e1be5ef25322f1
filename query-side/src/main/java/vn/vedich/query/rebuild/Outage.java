package vn.vedich.query.rebuild;

import java.util.stream.Stream;
import vn.vedich.log.LogUnavailable;

/** Tells what goes by itself, such as a database that is away, from what does not. */
final class Outage {

    private static final int DEEPEST = 10;
    private static final String DRIVER = "com.mongodb.";

    private Outage() {}

    /** Whether storage was away, so that the same may succeed later. */
    static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof LogUnavailable
                        || cause.getClass().getName().startsWith(DRIVER));
    }
}
