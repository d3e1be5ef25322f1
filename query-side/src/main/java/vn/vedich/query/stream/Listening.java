package vn.vedich.query.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.Scope;

/**
 * One who listens. What concerns him is handed over as it happens, and he takes it at his own pace. When too much waits for him,
 * nothing more is handed over, and he fetches what he missed: he costs the same memory however slow he is. For one thread.
 */
final class Listening implements AutoCloseable {

    /** So many changes wait for him at the most. */
    static final int MOST_WAITING = 64;

    private final Source source;
    private final Scope scope;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean overrun;
    private volatile boolean ended;
    private long told;
    private long through;

    /** What is handed over: a change, or nothing but that it is over. */
    private record Waiting(@Nullable Change change) {}

    /** Where changes come from. */
    interface Source {

        /**
         * Has everything behind the position that is answered handed over from now on.
         *
         * @return up to which he has to fetch by himself what he missed
         */
        long join(Listening listening);

        void leave(Listening listening);

        /** The position of the last change that is known to concern a scope; -1 for none. */
        long lastOf(Scope scope);

        /** The first changes behind a position, up to another. */
        List<Change> missed(Scope scope, long position, long through);
    }

    private Listening(Source source, Scope scope) {
        this.source = source;
        this.scope = scope;
    }

    /** From now on, he is not told anything before {@link #goOnBehind}. */
    static Listening to(Source source, Scope scope) {
        Listening listening = new Listening(source, scope);
        listening.through = source.join(listening);
        return listening;
    }

    /** What he knows already: he is told what comes behind this position. */
    Listening goOnBehind(long position) {
        told = position;
        return this;
    }

    Scope scope() {
        return scope;
    }

    /** The position of the last change that is known to concern him, whether he was told or not. */
    long last() {
        return source.lastOf(scope);
    }

    boolean isOver() {
        return ended;
    }

    /** By the one who hands over, who holds the lock under which one joins. */
    void hand(Change change) {
        if (!overrun && !waiting.offer(new Waiting(change))) {
            overrun = true;
        }
    }

    /** How many changes wait for him. */
    int handedOver() {
        return waiting.size();
    }

    void end() {
        ended = true;
        // Where this finds no place, he is not waiting.
        boolean _ = waiting.offer(new Waiting(null));
    }

    /** The next changes, each once and in order; none when there was none for so long, or it is over. */
    List<Change> next(Duration patience) throws InterruptedException {
        if (told < through) {
            List<Change> page = missed();
            return page.isEmpty() ? next(patience) : page;
        }
        if (overrun && waiting.isEmpty()) {
            through = source.join(this);
            return next(patience);
        }
        return handed(waiting.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
    }

    private List<Change> missed() {
        List<Change> page = source.missed(scope, told, through);
        told = page.isEmpty() ? through : page.getLast().position();
        return page;
    }

    private List<Change> handed(@Nullable Waiting first) {
        List<Waiting> all = new ArrayList<>();
        if (first != null) {
            all.add(first);
        }
        waiting.drainTo(all);
        List<Change> changes = new ArrayList<>();
        for (Waiting one : all) {
            Change change = one.change();
            if (change != null && change.position() > told) {
                told = change.position();
                changes.add(change);
            }
        }
        return changes;
    }

    /** Called from the thread that joins: what is handed over again begins behind what is answered. */
    void rejoined() {
        overrun = false;
    }

    @Override
    public void close() {
        source.leave(this);
    }
}
