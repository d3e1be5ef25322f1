package vn.vedich.log.mongo;

import com.mongodb.MongoException;
import java.util.function.Supplier;
import org.bson.BSONException;
import vn.vedich.log.LogUnavailable;

/** Asks the store on behalf of a user of the log: while the log is open, and with every failure said in the log's terms. */
final class Asking {

    private volatile boolean closed;

    void close() {
        closed = true;
    }

    <T> T ask(Supplier<T> question) {
        requireOpen();
        try {
            return question.get();
        } catch (StoreFailed | MongoException | BSONException e) {
            throw new LogUnavailable("the log's storage failed: " + e.getMessage(), e);
        } catch (IllegalStateException e) {
            // So the driver says that its client is closed.
            throw new LogUnavailable("the log's connection is closed", e);
        }
    }

    void run(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    private void requireOpen() {
        if (closed) {
            throw new LogUnavailable("the log is closed");
        }
    }
}
