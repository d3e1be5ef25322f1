package vn.vedich.query.projection;

/**
 * From which fact on sequences are held back. A sequence is what must stay in order: a document, by its id, since it follows
 * from the facts that touched it in their order; or the whole of a stream, where it can't be told which documents a fact
 * touches.
 */
@FunctionalInterface
public interface Held {

    /** Nothing is held back. */
    Held NOTHING = sequence -> Held.NOWHERE;

    /** Behind every position. */
    long NOWHERE = Long.MAX_VALUE;

    String WHOLE = "all/";

    /** The position from which on facts of this sequence are not to be taken in; {@link #NOWHERE} when it is not held. */
    long from(String sequence);

    /** The sequence of all that this stream touches. */
    static String wholeOf(String stream) {
        return WHOLE + stream;
    }

    /** Whether a sequence is the whole of a stream. */
    static boolean isWhole(String sequence) {
        return sequence.startsWith(WHOLE);
    }

    /** Whether this fact is not to be taken in as far as this sequence goes. */
    default boolean holds(String sequence, Fact fact) {
        return fact.position() >= from(sequence);
    }

    /** Whether this fact is not to be taken in at all. */
    default boolean holds(Fact fact) {
        return holds(wholeOf(fact.stream()), fact);
    }
}
