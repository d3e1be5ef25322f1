package vn.vedich.query.timeline;

import java.util.List;
import java.util.Optional;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Unhandled;

/**
 * A fact and the documents that it makes or changes.
 *
 * @param touched as {@link TimelineFolding#touches}
 */
record TouchingFact(Fact fact, List<String> touched) {

    /** Empty when it can't be told what it touches. */
    static Optional<TouchingFact> of(Fact fact, Unhandled.Gathered failures) {
        try {
            return Optional.of(new TouchingFact(fact, TimelineFolding.touches(fact)));
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(fact.stream(), fact, e);
            return Optional.empty();
        }
    }
}
