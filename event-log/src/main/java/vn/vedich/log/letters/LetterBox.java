package vn.vedich.log.letters;

import java.time.Instant;
import java.util.List;

/**
 * The letters of one who follows the log. What a method wrote is durable when it returns. Safe for use by many threads and
 * processes.
 */
public interface LetterBox {

    /**
     * A sequence by its first letter.
     *
     * @param letters how many it has
     */
    record Sequence(Letter first, long letters) {}

    /** Adds these; what is there already stays as it is. */
    void add(List<Letter> letters);

    /** The letters of a sequence from this position on, in order; at most so many. */
    List<Letter> read(String sequence, long fromPosition, int limit);

    /** Writes a letter in the place of the one that it was, and ends the claim on it; false when there is none any more. */
    boolean replace(Letter letter);

    /** False when there was none. */
    boolean remove(String sequence, long position);

    /**
     * Claims a letter, so that nobody else tries it at the same time.
     *
     * @param expired claims from before this time have ended
     * @return false when somebody else has it, or it is gone
     */
    boolean claim(Letter letter, Instant now, Instant expired);

    /** Every sequence, in the order of their names. */
    List<Sequence> sequences();

    /** How many letters a sequence has. */
    long size(String sequence);

    /** Whether there is no letter at all. */
    boolean isEmpty();

    void clear();
}
