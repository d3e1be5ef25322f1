package vn.vedich.log.deliveries;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.deliveries.Delivery.Status;

/**
 * The deliveries to all destinations. What a method wrote is durable when it returns. Safe for use by many threads and
 * processes: what is sent by one is claimed by it, and of each sequence only the first that waits can be.
 */
public interface Deliveries extends AutoCloseable {

    /**
     * Where nobody tried for longer than this, the failures before say nothing any more. While anything waits for a destination
     * that fails, it is tried more often.
     */
    Duration SILENCE = Duration.ofDays(2);

    /** How far things are with a destination. */
    Destination destination(String name);

    /** The same for several, in any order; of which nothing is known are left out. */
    List<Destination> destinations(List<String> names);

    /**
     * Adds what was found for a destination up to a position, and moves its cursor there; what is there already stays as it is,
     * and a cursor never goes back. Whoever dies in between finds the same again.
     */
    void add(String destination, long cursor, List<Delivery> found);

    /**
     * The first waiting one of each sequence of these destinations, if it is due and nobody has claimed it.
     *
     * @param limit at most so many, those that are due longest first
     */
    List<Delivery> due(List<String> destinations, Instant now, int limit);

    /** When the next waiting one of these destinations is due that nobody has claimed; empty when none waits. */
    Optional<Instant> nextDue(List<String> destinations, Instant now);

    /**
     * Claims a delivery, so that nobody else sends it at the same time.
     *
     * @param by names whoever claims it
     * @param until the claim ends then, also when whoever has it is silent
     * @return false when somebody else has it, or it is no more as it was
     */
    boolean claim(Delivery delivery, String by, Instant now, Instant until);

    /**
     * Writes what came of an attempt in the delivery's place, ends the claim, and keeps whether the destination takes anything.
     *
     * @param after as it was {@linkplain Delivery#tried tried}
     * @return false when it is not claimed by him any more; then nothing was written
     */
    boolean finish(Delivery after, String by);

    /**
     * Writes what became of a delivery without an attempt, if anything, and ends the claim. Of the destination that says nothing.
     *
     * @return as {@link #finish}
     */
    boolean settle(Delivery after, String by);

    /** The waiting ones of a destination, in the order of positions; at most so many. */
    List<Delivery> waiting(String destination, int limit);

    /** How many wait for a destination. */
    long countWaiting(String destination);

    /** How much waits for these destinations. */
    Backlog backlog(List<String> destinations, Instant now);

    /** Has none that waits for a destination tried before this time; those that are tried later anyway stay so. */
    void defer(String destination, Instant until);

    /** Has all that wait for a destination tried now, with all attempts before them, and forgets since when it fails. */
    void hasten(String destination, Instant now);

    Optional<Delivery> find(String destination, long position);

    /**
     * Those of a destination, the last position first.
     *
     * @param status of these; null for all
     * @param before only those of an earlier position
     */
    List<Delivery> newest(String destination, @Nullable Status status, long before, int limit);

    /**
     * Has one sent once more that has its outcome; false when it is not there, or waits.
     *
     * @param round a later one than that in which it has its outcome
     */
    boolean again(Delivery delivery, long round, Instant now);

    /** Forgets those that have their outcome and were enqueued before this time; at most so many. */
    int forget(Instant enqueuedBefore, int limit);

    @Override
    void close();
}
