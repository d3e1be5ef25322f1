package vn.vedich.log.mongo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the log ended when somebody looked.
 *
 * @param newest the last commit; null when the log was empty
 */
record Tail(@Nullable CommitOutline newest) {

    static final Tail OF_NOTHING = new Tail(null);

    long nextPosition() {
        return newest == null ? 0 : newest.nextPosition();
    }

    long head() {
        return nextPosition() - 1;
    }

    Instant lastRecordedAt() {
        return newest == null ? Instant.MIN : newest.recordedAt();
    }
}
