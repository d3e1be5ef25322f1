package vn.vedich.log.deliveries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event that is to be sent to one destination. What is sent follows from the log and is not kept here.
 *
 * @param destination whom it is for
 * @param sequence what must be sent in order: the next of a sequence waits until this one has an outcome
 * @param position of the event in the log
 * @param round 0 at first, more each time that somebody has it sent again
 * @param attempts how often it was tried in this round
 * @param dueAt before this it is not tried
 * @param enqueuedAt when it came in
 * @param triedAt when it was tried last; null when it never was
 * @param answer to the last attempt; null when it never was tried
 */
public record Delivery(
        String destination,
        String sequence,
        long position,
        Status status,
        long round,
        int attempts,
        Instant dueAt,
        Instant enqueuedAt,
        @Nullable Instant triedAt,
        @Nullable Answer answer) {

    /** How it stands. */
    public enum Status {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }

    /**
     * What came of an attempt.
     *
     * @param code that was answered, such as a status of HTTP; 0 when there was no answer
     * @param text the beginning of what was answered, or why nothing was
     */
    public record Answer(int code, String text) {}

    /** One that was never tried. */
    public static Delivery first(String destination, String sequence, long position, Instant now) {
        return new Delivery(destination, sequence, position, Status.WAITING, 0, 0, now, now, null, null);
    }

    /** After one more attempt. */
    public Delivery tried(Status outcome, Instant next, Instant at, Answer said) {
        return new Delivery(destination, sequence, position, outcome, round, attempts + 1, next, enqueuedAt, at, said);
    }

    /** Put back as it was, and not tried before this time. */
    public Delivery putBack(Instant until) {
        return new Delivery(
                destination, sequence, position, status, round, attempts, until, enqueuedAt, triedAt, answer);
    }

    /** With an outcome that no attempt of this round brought. */
    public Delivery settled(Status outcome) {
        return new Delivery(
                destination, sequence, position, outcome, round, attempts, dueAt, enqueuedAt, triedAt, answer);
    }

    /** To be sent once more, as if it had never been tried. */
    public Delivery again(long later, Instant now) {
        return new Delivery(
                destination, sequence, position, Status.WAITING, later, 0, now, enqueuedAt, triedAt, answer);
    }
}
