package vn.vedich.log.sqlite;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Kills its own process, as {@code kill -9} does, at one call to the database of those that it sees. */
final class FatalCall implements WatchedConnection.Watcher {

    /** When it kills: before the call, after it, or from outside as soon as the call has begun. */
    enum Moment {
        BEFORE,
        DURING,
        AFTER
    }

    private final int number;
    private final Moment moment;
    private final Process killer;
    private int calls;

    FatalCall(int number, Moment moment) throws IOException {
        this.number = number;
        this.moment = moment;
        // Waits with all that takes long behind it, so that it strikes while the call is on its way.
        this.killer = new ProcessBuilder(
                        "sh",
                        "-c",
                        "read go && kill -9 " + ProcessHandle.current().pid())
                .start();
    }

    /** What is called when nothing is fatal. */
    static List<String> seenBy(Work work) throws Exception {
        List<String> seen = new ArrayList<>();
        work.with(new WatchedConnection.Watcher() {
            @Override
            public synchronized void before(String call) {
                seen.add(call);
            }

            @Override
            public void after(String call) {}
        });
        return seen;
    }

    interface Work {
        void with(WatchedConnection.Watcher watcher) throws Exception;
    }

    @Override
    public synchronized void before(String call) {
        if (calls == number && moment != Moment.AFTER) {
            kill(moment == Moment.BEFORE);
        }
    }

    @Override
    public synchronized void after(String call) {
        if (calls == number && moment == Moment.AFTER) {
            kill(true);
        }
        calls++;
    }

    private void kill(boolean andWait) {
        try (OutputStream go = killer.getOutputStream()) {
            go.write('\n');
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        while (andWait) {
            Thread.onSpinWait();
        }
    }
}
