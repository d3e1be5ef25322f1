package vn.vedich.query.deadletter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that is parked, with a part of its letters.
 *
 * @param version of the documents that lack it
 * @param letters how many there are in all
 * @param items in the order in which they are tried
 * @param next the position that the part after this one begins with; null when this is the last
 */
record SequenceView(
        String projection,
        int version,
        String sequence,
        long letters,
        List<LetterView> items,
        @Nullable Long next) {

    SequenceView {
        items = List.copyOf(items);
    }
}
