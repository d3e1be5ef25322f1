package vn.vedich.query.rebuild;

import org.jspecify.annotations.Nullable;

/**
 * A rebuild or a verification as it stands.
 *
 * @param id the position of the event by which the log says who ordered it, and why
 * @param report null until everything was compared
 * @param failure why it stopped; null unless it has failed
 */
record Rebuild(
        long id,
        Plan plan,
        State state,
        Progress progress,
        @Nullable Report report,
        @Nullable String failure) {}
