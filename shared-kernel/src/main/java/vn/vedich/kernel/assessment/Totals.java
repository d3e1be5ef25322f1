package vn.vedich.kernel.assessment;

import org.jspecify.annotations.Nullable;

/** So many criteria and indicators; null where it was not stated. */
public record Totals(@Nullable Integer criteria, @Nullable Integer indicators) {}
