package vn.vedich.kernel.enrolment;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;

/** By when a criterion is to be met, and which unit sees to it. */
public record Plan(DayOrMonth due, @Nullable UnitId responsible) {}
