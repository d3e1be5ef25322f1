package vn.vedich.query.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * What the unit is to reach, by when.
 *
 * @param kind {@code totals}, or {@code recognition}: every criterion, and recognised
 * @param criteria how many; null for recognition
 * @param indicators how many, where that was said
 * @param setOn from when the target is this one
 * @param revised what it was before, the latest first
 */
public record TargetView(
        TargetId id,
        String kind,
        DayOrMonth due,
        @Nullable Integer criteria,
        @Nullable Integer indicators,
        CriteriaSetId criteriaSet,
        LocalDate setOn,
        EntryId entry,
        @Nullable Source source,
        boolean illustrative,
        List<TargetView> revised) {

    public TargetView {
        revised = List.copyOf(revised);
    }
}
