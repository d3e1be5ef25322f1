package vn.vedich.query.projection;

import java.util.List;

/**
 * Turns facts into the documents that answer one question. It sets values and never adds to them, takes order from
 * positions and time from facts, and gives the same documents live, after a redelivery and on a rebuild.
 */
public interface Projection {

    /** A stable name: that of its processor and its documents. */
    String name();

    /**
     * Takes in facts, new or seen before, with one bulk write of all documents that don't rest on each other. Returns after they
     * are written. Two processes may be at it at once, and one may die in between.
     *
     * @throws Unhandled when facts can't be handled for a reason of theirs; nothing was written
     */
    void apply(List<Fact> batch);

    /**
     * As {@link #apply(List)}, for all that is not held back.
     *
     * @throws Unhandled when facts can't be handled for a reason of theirs; nothing was written
     */
    default void apply(List<Fact> batch, Held held) {
        apply(batch.stream()
                .filter(fact ->
                        !held.holds(fact) && sequences(fact).stream().noneMatch(sequence -> held.holds(sequence, fact)))
                .toList());
    }

    /**
     * The sequences that a fact is part of. What one sequence becomes follows from its own facts alone. The stream's name,
     * where all that a fact touches is touched by facts of its stream alone and rests on each other.
     */
    default List<String> sequences(Fact fact) {
        return List.of(fact.stream());
    }

    /** Drops all documents, before a rebuild from the first position on. */
    void clear();
}
