package vn.vedich.query.deadletter;

import org.jspecify.annotations.Nullable;
import vn.vedich.query.answer.Cursor;

/** What can be asked of dead letters. */
sealed interface LettersQuery {

    /**
     * The sequences that are parked.
     *
     * @param projection of every one when null
     * @param version of what is live when null
     * @param after the cursor of the part before
     */
    record Parkings(
            @Nullable String projection,
            @Nullable Integer version,
            @Nullable Cursor after,
            int limit) implements LettersQuery {}

    /**
     * The letters of one sequence.
     *
     * @param version of what is live when null
     * @param from the position that the part begins with
     */
    record LettersOf(String projection, @Nullable Integer version, String sequence, long from, int limit)
            implements LettersQuery {}
}
