package vn.vedich.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import vn.vedich.query.deadletter.Delivery;
import vn.vedich.query.version.Live;
import vn.vedich.query.version.VersionStore;

/**
 * Folds the log into new versions of several projections: each event is read and decoded once for all of them, and while one
 * page is folded, by all of them side by side, the next one is read. It knows projections and nothing else, so whatever acts
 * outward is mute. It goes on where its documents end.
 */
final class Replay implements AutoCloseable {

    /** Events in a page at the most: a document is loaded and written once for all that bears on it there. */
    static final int LARGEST_PAGE = 16_384;

    /** Small at first, so that folding soon has something to do beside reading. */
    private static final int FIRST_PAGE = 4_096;

    private final List<Target> targets;
    private final ForkJoinPool pool;
    private final BlockingStream<TrackedEventMessage<?>> log;
    private long position;
    private int pageSize = FIRST_PAGE;

    Replay(
            List<Target> targets,
            VersionStore versions,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            ForkJoinPool pool) {
        this.targets = targets;
        this.pool = pool;
        this.position = targets.stream()
                .mapToLong(target -> versions.position(target.version()))
                .min()
                .orElse(Live.NOTHING);
        this.log = log.openStream(position < 0 ? null : new GlobalSequenceTrackingToken(position));
    }

    /** What all new documents cover. */
    long position() {
        return position;
    }

    /**
     * Folds every event up to this position, as far as there are any.
     *
     * @throws WorkStopped when it is to stop; then it can't be used any more
     * @throws CannotRebuild when a projection can't take in an event
     */
    void advanceTo(long goal, Heed heed) {
        Delivery page = take(goal);
        while (!page.isEmpty()) {
            heed.check();
            page = foldWhileReading(page, goal);
            heed.reached(position);
        }
    }

    private Delivery foldWhileReading(Delivery page, long goal) {
        List<ForkJoinTask<?>> folding = new ArrayList<>();
        targets.forEach(target -> folding.add(pool.submit(() -> target.fold(page))));
        try {
            return take(goal);
        } finally {
            folding.forEach(ForkJoinTask::quietlyJoin);
            folding.forEach(ForkJoinTask::join);
            position = page.last();
        }
    }

    private Delivery take(long goal) {
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        try {
            while (messages.size() < pageSize && isNextUpTo(goal)) {
                messages.add(log.nextAvailable());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkStopped();
        }
        pageSize = Math.min(2 * pageSize, LARGEST_PAGE);
        return Delivery.of(messages);
    }

    private boolean isNextUpTo(long goal) {
        return log.peek().filter(next -> position(next) <= goal).isPresent();
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElse(Live.NOTHING);
    }

    @Override
    public void close() {
        log.close();
    }
}
