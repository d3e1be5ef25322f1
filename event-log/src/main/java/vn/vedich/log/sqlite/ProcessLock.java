package vn.vedich.log.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.LogCannotOpen;

/**
 * Held as long as the log is open. The lock is on a file beside the database: closing any channel on the database file
 * itself would drop SQLite's own locks.
 */
final class ProcessLock implements AutoCloseable {

    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws LogCannotOpen when this or another process holds it */
    static ProcessLock of(Path database) {
        Path beside = database.resolveSibling(database.getFileName() + ".lock");
        @Nullable FileChannel channel = null;
        try {
            channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new ProcessLock(channel);
            }
            throw inUse(database, channel, null);
        } catch (OverlappingFileLockException e) {
            throw inUse(database, channel, e);
        } catch (IOException e) {
            throw new LogCannotOpen("can't lock " + beside + ": " + e.getMessage(), e);
        }
    }

    private static LogCannotOpen inUse(Path database, @Nullable FileChannel channel, @Nullable Throwable cause) {
        LogCannotOpen refusal = new LogCannotOpen("the log " + database + " is open already, here or elsewhere", cause);
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            refusal.addSuppressed(e);
        }
        return refusal;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("can't give up the log's lock", e);
        }
    }
}
