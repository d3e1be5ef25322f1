package vn.vedich.query.reasons;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.Tally;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.compare.Cause;
import vn.vedich.query.scorecard.IndicatorView;
import vn.vedich.query.timeline.TimelineView;

/**
 * A scorecard at two moments, and what made it another one.
 *
 * @param criteria those that stand otherwise
 * @param indicators those that stand otherwise
 * @param rules the entries by which other rules hold
 * @param events every entry that is named here, told, in the order of the log
 */
public record ChangesView(
        UnitId unit,
        Side before,
        Side after,
        List<CriterionChange> criteria,
        List<IndicatorChange> indicators,
        List<EntryId> rules,
        List<TimelineView> events) {

    public ChangesView {
        criteria = List.copyOf(criteria);
        indicators = List.copyOf(indicators);
        rules = List.copyOf(rules);
        events = List.copyOf(events);
    }

    /**
     * One of the moments.
     *
     * @param knownAt the last position that counts; null for all that is known
     * @param rules null when no set judged the unit
     */
    public record Side(
            LocalDate asOf,
            @Nullable Long knownAt,
            @Nullable LocalDate reportedBy,
            Tally criteria,
            Tally indicators,
            @Nullable RulesView rules) {}

    /** How a criterion stood. */
    public record Stood(
            CriterionStanding.State state,
            CriterionStanding.Support support,
            @Nullable EntryId entry) {}

    /**
     * @param before null when the rules did not ask for it
     * @param after null when the rules no longer ask for it
     * @param cause whether facts or rules made the difference
     * @param entries that made it
     */
    public record CriterionChange(
            CriterionId id,
            String code,
            Names names,
            @Nullable Stood before,
            @Nullable Stood after,
            Cause cause,
            List<EntryId> entries) {

        public CriterionChange {
            entries = List.copyOf(entries);
        }
    }

    /** The same of an indicator. */
    public record IndicatorChange(
            IndicatorId id,
            @Nullable IndicatorView before,
            @Nullable IndicatorView after,
            Cause cause,
            List<EntryId> entries) {

        public IndicatorChange {
            entries = List.copyOf(entries);
        }
    }
}
