package vn.vedich.query.reasons;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.scorecard.CriterionView;
import vn.vedich.query.timeline.TimelineView;

/**
 * Why figures are so.
 *
 * @param rules null when no set judges the unit
 * @param criteria those that were asked about, with the indicators that were asked about
 * @param facts the entries that they rest on, in the order of the log; those that stand no more where another took their place
 * @param ruling the entries that the rules rest on
 * @param evidence every piece that these entries name
 */
public record ReasonsView(
        UnitId unit,
        LocalDate asOf,
        @Nullable RulesView rules,
        List<CriterionView> criteria,
        List<TimelineView> facts,
        List<TimelineView> ruling,
        List<EvidenceId> evidence) {

    public ReasonsView {
        criteria = List.copyOf(criteria);
        facts = List.copyOf(facts);
        ruling = List.copyOf(ruling);
        evidence = List.copyOf(evidence);
    }
}
