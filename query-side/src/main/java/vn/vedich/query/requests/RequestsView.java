package vn.vedich.query.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the register.
 *
 * @param next the cursor of the part after this one; null when this is the last
 * @param counts of all requests that fit, in all parts; null in the parts after the first
 */
public record RequestsView(
        LocalDate asOf,
        List<RequestView> items,
        @Nullable String next,
        @Nullable Counts counts) {

    public RequestsView {
        items = List.copyOf(items);
    }

    /** How many there are; each number is the length of the list that is narrowed to just that. */
    public record Counts(
            long total,
            long open,
            long waitingForAnswer,
            long waitingForFunding,
            long lackingFunding,
            long unanswered,
            long agreed,
            long refused,
            long deferred) {}
}
