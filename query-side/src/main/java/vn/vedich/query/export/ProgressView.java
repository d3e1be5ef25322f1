package vn.vedich.query.export;

import org.jspecify.annotations.Nullable;

/**
 * How far an export is.
 *
 * @param total null when nobody counted
 * @param receipt where its receipt is; null until it is done
 */
record ProgressView(
        String id,
        String question,
        Progress.State state,
        long rows,
        @Nullable Long total,
        long bytes,
        @Nullable String receipt) {

    static ProgressView of(Progress progress) {
        return new ProgressView(
                progress.id(),
                progress.question(),
                progress.state(),
                progress.rows(),
                progress.total().isPresent() ? progress.total().getAsLong() : null,
                progress.bytes(),
                progress.receipt() == null ? null : ExportsEndpoint.BEGUN + progress.id() + "/receipt");
    }
}
