package vn.vedich.query.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * What an operator's act came to.
 *
 * @param position at which the log tells of the act
 * @param carriedOut false when whoever follows the log has not come to it yet; it will be
 * @param lacks the event that the documents of the sequence go on without; null where none was dropped
 * @param letters how many are still parked
 * @param first the one that could not be handled; null when none is left
 */
record OutcomeView(
        long position,
        boolean carriedOut,
        @Nullable LackView lacks,
        long letters,
        @Nullable LetterView first) {

    /** An event that documents go on without. */
    record LackView(long position, String event) {}
}
