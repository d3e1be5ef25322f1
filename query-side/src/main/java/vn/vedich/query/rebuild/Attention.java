package vn.vedich.query.rebuild;

import java.util.function.LongSupplier;

/** Minds orders, and whether the process ends, while work is done in one state; and tells how far that is. */
final class Attention implements Heed {

    private static final long REST_MILLIS = 50;

    private final long id;
    private final State expected;
    private final RebuildStore rebuilds;
    private final LongSupplier head;
    private final Stopping stopping;
    private final Pace pace = new Pace(System::nanoTime);

    /** @param expected the state in which the work goes on */
    Attention(long id, State expected, Workshop shop, Stopping stopping) {
        this.id = id;
        this.expected = expected;
        this.rebuilds = shop.stores().rebuilds();
        this.head = shop.head();
        this.stopping = stopping;
    }

    @Override
    public void check() {
        boolean goesOn =
                rebuilds.find(id).filter(rebuild -> rebuild.state() == expected).isPresent();
        if (stopping.isWanted() || !goesOn) {
            throw new WorkStopped();
        }
    }

    @Override
    public void rest() {
        stopping.await(REST_MILLIS);
        check();
    }

    @Override
    public void reached(long position) {
        pace.reach(position);
        rebuilds.progress(id, Progress.at(position, head.getAsLong(), pace.eventsPerSecond()));
    }
}
