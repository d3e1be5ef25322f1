package vn.vedich.query.export.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a question was asked for, with nothing left to a clock.
 *
 * @param asOf what was true on this day; null for a list of entries of any day
 * @param knownAt as far as the log knew at this position; -1 before its first event
 * @param reportedBy as far as papers had come by this day; null for all that were entered
 */
public record FixedMoment(
        @Nullable LocalDate asOf, long knownAt, @Nullable LocalDate reportedBy) {}
