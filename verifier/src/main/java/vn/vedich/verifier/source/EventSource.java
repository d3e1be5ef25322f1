package vn.vedich.verifier.source;

import java.io.IOException;
import java.util.Optional;

/** Reads events in the order of their positions, by one thread at a time. */
public interface EventSource extends AutoCloseable {

    /**
     * Some more events; empty when there are no more.
     *
     * @throws IOException when they can't be read
     */
    Optional<Batch> next() throws IOException;

    /** How much there is to read, in a unit of the source's own. */
    long total();

    @Override
    void close() throws IOException;

    /** Events that were read but not looked at. */
    interface Batch {

        /** Checks each event by itself. May be called by any thread, and takes the time. */
        CheckedBatch check();

        /** How much was read up to its end, in the unit of {@link EventSource#total}. */
        long readSoFar();
    }
}
