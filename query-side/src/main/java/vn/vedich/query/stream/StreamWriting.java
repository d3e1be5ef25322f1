package vn.vedich.query.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.query.change.Change;

/** Writes to one who listens, until it is over or he is gone. */
final class StreamWriting {

    private static final Logger LOG = LoggerFactory.getLogger(StreamWriting.class);

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(2);

    private final Listening listening;
    private final StreamLines lines;
    private final StreamTime time;
    private byte[] first = {};

    StreamWriting(Listening listening, StreamLines lines, StreamTime time) {
        this.listening = listening;
        this.lines = lines;
        this.time = time;
    }

    /** With what is awaited now. Whatever stands in the way shows before anything is written. */
    void begin() {
        StreamLines.Opening opening = lines.opening(listening.scope(), listening.last());
        listening.goOnBehind(opening.position());
        first = opening.lines();
    }

    /** With what came behind a position. */
    void resume(long position) {
        listening.goOnBehind(position);
    }

    void to(OutputStream out) {
        try {
            out.write(EventStreamForm.retry(COME_BACK_AFTER));
            out.write(first);
            first = new byte[0];
            out.flush();
            while (!listening.isOver() && !time.isOver()) {
                write(listening.next(time.patience()), out);
            }
        } catch (IOException e) {
            LOG.debug("Somebody who listened is gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // What was begun can't be answered otherwise any more; he comes back and is told the rest, or why not.
            LOG.warn("A stream of {} was broken off", listening.scope(), e);
        }
    }

    private void write(List<Change> changes, OutputStream out) throws IOException {
        for (Change change : changes) {
            out.write(lines.changed(change, listening.scope()));
        }
        if (changes.isEmpty()) {
            out.write(EventStreamForm.heartbeat());
        }
        out.flush();
    }
}
