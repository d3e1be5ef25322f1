package vn.vedich.query.rebuild;

import org.jspecify.annotations.Nullable;

/**
 * How far the log is folded.
 *
 * @param position that all documents of the new versions cover, -1 before the first event
 * @param total how many events the log held just now
 * @param eventsPerSecond over the last seconds; null while none went through
 * @param secondsLeft at that rate; null where that can't be told
 */
record Progress(
        long position,
        long total,
        @Nullable Long eventsPerSecond,
        @Nullable Long secondsLeft) {

    static final Progress NONE = new Progress(-1, 0, null, null);

    /** @param rate in events a second, 0 when unknown */
    static Progress at(long position, long head, double rate) {
        long left = Math.max(0, head - position);
        return rate <= 0
                ? new Progress(position, head + 1, null, left == 0 ? 0L : null)
                : new Progress(position, head + 1, Math.round(rate), (long) Math.ceil(left / rate));
    }
}
