package vn.vedich.log.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.stream.Stream;
import vn.vedich.log.EventLog;
import vn.vedich.log.RandomAppendsContract;

class SqliteRandomAppendsTest extends RandomAppendsContract {

    @Override
    protected Home home() {
        try {
            return new Folder(Files.createTempDirectory("random-appends"), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected EventLog open(Path file, Clock clock) {
        return SqliteEventLog.open(file, clock, new Random(1));
    }

    private record Folder(Path path, SqliteRandomAppendsTest test) implements Home {

        @Override
        public EventLog open(Clock clock) {
            return test.open(path.resolve("events.db"), clock);
        }

        @Override
        public void close() {
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
                Files.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
