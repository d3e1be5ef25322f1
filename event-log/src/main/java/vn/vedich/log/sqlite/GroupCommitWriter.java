package vn.vedich.log.sqlite;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.home.Outcome;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.home.WritingThread;

/**
 * Makes each group one transaction, so that many callers share one sync to disk. After an unexpected failure nobody knows
 * what the disk holds: all of the group are told so, and the log's end is read again before anything else is written.
 */
final class GroupCommitWriter implements WritingThread.GroupWriter {

    private static final Logger LOGGER = LoggerFactory.getLogger(GroupCommitWriter.class);

    private final Sessions sessions;
    private @Nullable WriteSession session;

    /** Opens a session that knows where the log ends now. */
    @FunctionalInterface
    interface Sessions {
        WriteSession open() throws SQLException;
    }

    GroupCommitWriter(Sessions sessions) throws SQLException {
        this.sessions = sessions;
        this.session = sessions.open();
    }

    // Any Throwable: if this thread died, every caller would wait for ever.
    @Override
    public List<Outcome> write(List<SealedCommit> group) {
        try {
            return openSession().append(group);
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

    /** What is written besides commits. */
    @FunctionalInterface
    interface Work<T> {
        T in(WriteSession session) throws SQLException;
    }

    /** Does this on the writing thread, in a session of which nothing is left when it fails. */
    <T> T alone(Work<T> work) {
        try {
            return work.in(openSession());
        } catch (SQLException | RuntimeException e) {
            LOGGER.error("The log could not write; its caller is told that the outcome is unknown", e);
            closeSession();
            throw new LogUnavailable("writing failed, the outcome is unknown: " + e.getMessage(), e);
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

    @Override
    public void end() {
        closeSession();
    }
}
