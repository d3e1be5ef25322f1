package vn.vedich.log.sqlite;

import java.sql.SQLException;
import vn.vedich.log.Appended;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.home.WritingThread;

/** Everything that is written to the log's file, on its one writing thread. */
final class SqliteWriting implements AutoCloseable {

    private final GroupCommitWriter writer;
    private final WritingThread thread;

    /** Used on the writing thread only. An erased text may still stand in the write-ahead log. */
    private boolean erasedTextMayRemain;

    SqliteWriting(GroupCommitWriter.Sessions sessions, Runnable afterGroup) throws SQLException {
        this.writer = new GroupCommitWriter(sessions);
        this.thread = new WritingThread(writer, afterGroup);
    }

    Appended append(SealedCommit commit) {
        return thread.append(commit);
    }

    /** Does this in a transaction of its own; durable on return. */
    <T> T transaction(WriteSession.Transaction<T> work) {
        return thread.alone(() -> writer.alone(session -> session.transaction(work)));
    }

    /**
     * On return no byte of the text is in any of the log's files.
     *
     * @throws LogUnavailable also when the text is gone from the database but not yet from the write-ahead log; asking
     *     again ends it
     */
    boolean erase(TextErasure erasure) {
        return thread.alone(() -> {
            boolean erased = writer.alone(session -> session.transaction(erasure::in));
            erasedTextMayRemain |= erased;
            if (erasedTextMayRemain && !writer.alone(WriteSession::emptyWriteAheadLog)) {
                throw new LogUnavailable("readers keep an erased text in the write-ahead log: ask again");
            }
            erasedTextMayRemain = false;
            return erased;
        });
    }

    /** Writes what was handed in, then closes. */
    @Override
    public void close() {
        thread.close();
    }
}
