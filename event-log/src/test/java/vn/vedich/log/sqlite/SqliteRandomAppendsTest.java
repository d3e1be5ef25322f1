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
            return new Folder(Files.createTempDirectory("random-appends"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Folder(Path path) implements Home {

        @Override
        public EventLog open(Clock clock) {
            return SqliteEventLog.open(path.resolve("events.db"), clock, new Random(1));
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
