package vn.vedich.kernel.criteria;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Decimal;

/**
 * What must be reached under a profile.
 *
 * @param fromYear the first year that it applies to, until a later one replaces it; null when it holds from the start
 * @param value in the indicator's unit: percent for percentages
 */
public record Threshold(ProfileId profile, @Nullable Integer fromYear, Decimal value) {}
