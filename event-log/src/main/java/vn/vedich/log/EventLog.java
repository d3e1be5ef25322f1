package vn.vedich.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An append-only log of events. Positions are dense from 0, one per event, in commit order; a reader never sees position
 * n+1 before n. Safe for use by many threads.
 *
 * <p>Every method throws {@link LogUnavailable} when the log is closed or its storage fails.
 */
public interface EventLog extends AutoCloseable {

    /** The most events one read answers with; a reader goes on from the last one it got. */
    int MAX_READ = 10_000;

    /** About how many bytes one read answers with at the most; it answers with fewer events rather than with more. */
    int MAX_READ_BYTES = 16 * 1024 * 1024;

    /**
     * Appends all events of the commit, or none. Returns after they are durable.
     *
     * @throws AppendRefused when nothing was appended because of what the commit or the log holds
     * @throws LogUnavailable when it is not known whether they were appended: {@link #commit} tells later
     */
    Appended append(Commit commit);

    /**
     * The events from this position on, in order of position. Fewer than were asked for do not mean that there are no more;
     * none at all does.
     *
     * @param fromPosition the first position wanted, 0 or more
     * @param limit at most so many events, 1 to {@link #MAX_READ}
     */
    List<StoredEvent> read(long fromPosition, int limit);

    /**
     * The same events without what they say, for who wants to know which there are: several times as fast. Bounded as {@link
     * #read}.
     */
    List<EventHeading> readHeadings(long fromPosition, int limit);

    /** The same events as they are stored and as proofs cover them; bounded as {@link #read}. */
    List<CoveredEvent> readCovered(long fromPosition, int limit);

    /** The events of one stream from this sequence number (0 or more) on, in order; bounded as {@link #read}. */
    List<StoredEvent> readStream(String stream, long fromSequence, int limit);

    /** The position of the last event, -1 when the log is empty. */
    long head();

    /** The sequence number of the stream's last event; empty when there is no such stream. */
    OptionalLong lastSequence(String stream);

    /** What the command of this id appended, if it appended anything. */
    Optional<CommittedCommand> commit(String commandId);

    /**
     * The position just before the first event recorded at or after this time: {@link #head} when there is none, -1 when
     * that is the very first event.
     */
    long positionBefore(Instant time);

    /**
     * Drops a text of the event at this position with its salt, the salt of its command's fingerprint and the snapshot of
     * its stream, for ever. No leaf changes. Appends nothing: who erases says so with an event of its own.
     *
     * @param hash that stands in the stored event in the text's place
     * @return false when there is no such text, such as when it was erased before
     */
    boolean eraseText(long position, String hash);

    Snapshots snapshots();

    Checkpoints checkpoints();

    Attestations attestations();

    /**
     * Has this run after every append, on the log's own thread: it must return at once and not append. Reading from
     * inside it, or any time after it, finds the events.
     */
    Registration onAppend(Runnable wakeUp);

    /** Finishes what was handed in, then closes; later calls are refused with {@link LogUnavailable}. */
    @Override
    void close();

    /** Ends what was registered when closed. */
    @FunctionalInterface
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
