package vn.vedich.log.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.Appended;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.home.SealedCommit;

/**
 * The one thread that writes. Whatever waits becomes one transaction, so that many callers share one sync to disk; each
 * is answered only after it. After an unexpected failure nobody knows what the disk holds: all of the group are told so,
 * and the log's end is read again before anything else is written.
 */
final class GroupCommitWriter implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(GroupCommitWriter.class);

    private final WriteQueue queue = new WriteQueue();
    private final Sessions sessions;
    private final Runnable afterCommit;
    private final Thread thread;
    private @Nullable WriteSession session;

    /** Opens a session that knows where the log ends now. */
    @FunctionalInterface
    interface Sessions {
        WriteSession open() throws SQLException;
    }

    GroupCommitWriter(Sessions sessions, Runnable afterCommit) throws SQLException {
        this.sessions = sessions;
        this.afterCommit = afterCommit;
        this.session = sessions.open();
        this.thread = Thread.ofPlatform().daemon().name("event-log-writer").start(this::run);
    }

    Appended append(SealedCommit commit) {
        WaitingCommit waiting = new WaitingCommit(commit);
        queue.add(waiting);
        return waiting.await();
    }

    private void run() {
        List<WaitingCommit> group = queue.nextGroup();
        while (!group.isEmpty()) {
            List<Outcome> outcomes = write(group);
            afterCommit.run();
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer(outcomes.get(i));
            }
            group = queue.nextGroup();
        }
        closeSession();
    }

    // Any Throwable: if this thread died, every caller would wait for ever.
    private List<Outcome> write(List<WaitingCommit> group) {
        try {
            WriteSession open = openSession();
            List<Outcome> outcomes = new ArrayList<>(group.size());
            open.begin();
            for (WaitingCommit waiting : group) {
                outcomes.add(open.append(waiting.commit()));
            }
            open.commit();
            return outcomes;
        } catch (Throwable e) {
            LOGGER.error(
                    "The log could not write {} commits; their callers are told that it is unknown", group.size(), e);
            closeSession();
            LogUnavailable unknown = new LogUnavailable("writing failed, the outcome is unknown: " + e.getMessage(), e);
            return group.stream()
                    .<Outcome>map(_ -> new Outcome.NotDone(unknown))
                    .toList();
        }
    }

    private WriteSession openSession() throws SQLException {
        if (session == null) {
            session = sessions.open();
        }
        return session;
    }

    private void closeSession() {
        try {
            if (session != null) {
                session.close();
            }
        } catch (SQLException e) {
            LOGGER.warn("Closing the log's writing connection failed", e);
        }
        session = null;
    }

    /** Writes what was handed in, then ends. */
    @Override
    public void close() {
        queue.close();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
