package vn.vedich.log.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/**
 * Lets many act as if at once, but one at a time and in an order that the random source alone decides: so the same seed
 * gives the same course of things.
 */
final class Turns {

    private static final int MOST = 100_000;

    private final RandomGenerator random;
    private final List<Actor> actors = new ArrayList<>();
    private final Semaphore back = new Semaphore(0);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private Actor acting;
    private int taken;

    private static final class Actor {
        private final Semaphore turn = new Semaphore(0);
        private boolean done;
    }

    Turns(RandomGenerator random) {
        this.random = random;
    }

    void add(Runnable act) {
        Actor actor = new Actor();
        actors.add(actor);
        Thread.ofVirtual().start(() -> {
            actor.turn.acquireUninterruptibly();
            try {
                act.run();
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            }
            actor.done = true;
            back.release();
        });
    }

    /** Lets the others act, for a while. Called by the one whose turn it is. */
    void pass() {
        Actor actor = acting;
        if (actor == null) {
            return;
        }
        back.release();
        actor.turn.acquireUninterruptibly();
    }

    /** Until all are done. */
    void run() {
        while (!actors.isEmpty()) {
            acting = actors.get(random.nextInt(actors.size()));
            acting.turn.release();
            back.acquireUninterruptibly();
            if (acting.done) {
                actors.remove(acting);
            }
            if (failure.get() != null) {
                throw new AssertionError(failure.get().getMessage(), failure.get());
            }
            if (++taken > MOST) {
                throw new AssertionError("it does not come to an end");
            }
        }
        acting = null;
    }
}
