package vn.vedich.query.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.judgement.Tally;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.dossier.NamedUnit;

/**
 * How one unit stands on a day.
 *
 * @param criteriaSet what it is judged by; null when it has adopted nothing
 * @param criteria how many are met, out of all
 * @param indicators how many are met, out of those that apply
 * @param illustrative how many of what is met rests on entries that claim no fact
 * @param unmet the criteria that are not met, and what keeps them from it
 * @param items every criterion of the version
 * @param reports what the unit claimed, the latest first
 */
public record ScorecardView(
        NamedUnit unit,
        LocalDate asOf,
        @Nullable SetInUse criteriaSet,
        Tally criteria,
        Tally indicators,
        Illustrative illustrative,
        List<TargetView> targets,
        List<Unmet> unmet,
        List<CriterionView> items,
        List<ReportView> reports) {

    public ScorecardView {
        targets = List.copyOf(targets);
        unmet = List.copyOf(unmet);
        items = List.copyOf(items);
        reports = List.copyOf(reports);
    }

    /** How many criteria and indicators, of those that are met, rest on illustrative entries. */
    public record Illustrative(int criteria, int indicators) {}

    /**
     * What a unit is judged by.
     *
     * @param version that the assessment is held to
     * @param adoptedVersion that the unit adopted; null when it did not adopt the set
     * @param versionInForce the last version whose decision is in force on the day
     * @param assessment null when none is open
     */
    public record SetInUse(
            CriteriaSetId id,
            @Nullable Names names,
            int version,
            @Nullable Integer adoptedVersion,
            @Nullable Integer versionInForce,
            @Nullable ProfileId profile,
            @Nullable AssessmentId assessment) {}

    /** A criterion that is not met, with the indicators that are missing or fall short. */
    public record Unmet(
            CriterionId id, String code, Names names, CriterionStanding.State state, List<Lacking> lacking) {

        public Unmet {
            lacking = List.copyOf(lacking);
        }
    }

    /** An indicator that keeps its criterion from being met. */
    public record Lacking(IndicatorId id, String code, Names names, IndicatorStanding.State state) {}
}
