package vn.vedich.query.trial;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.Derivation;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.judgement.Tally;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.dossier.NamedUnit;

/**
 * What units would come to under other rules. Nothing of it is decided, and nothing is stored.
 *
 * @param criteriaSet null for a draft
 * @param version its number; that of the draft where it is one
 */
public record TrialView(LocalDate asOf, @Nullable CriteriaSetId criteriaSet, int version, List<OfUnit> items) {

    public TrialView {
        items = List.copyOf(items);
    }

    /**
     * One unit.
     *
     * @param profile that it was tried with; null where the rules have none for it
     * @param criteria how many would be met, were each decided by its indicators alone
     * @param indicators how many are met by the rules that were tried, out of those that apply
     * @param now the same by the rules that it is held to
     */
    public record OfUnit(
            NamedUnit unit,
            @Nullable ProfileId profile,
            Tally criteria,
            Tally indicators,
            Now now,
            List<OfCriterion> items) {

        public OfUnit {
            items = List.copyOf(items);
        }
    }

    /** How the unit stands by the rules that it is held to. */
    public record Now(
            @Nullable CriteriaSetId criteriaSet, @Nullable Integer version, Tally criteria, Tally indicators) {}

    public record OfCriterion(
            CriterionId id, String code, Names names, boolean wouldBeMet, List<OfIndicator> indicators) {

        public OfCriterion {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * One indicator.
     *
     * @param value what it is judged by, where that is a number
     * @param entry of the value, or of the decision that it does not apply
     * @param from the indicator whose value that is, or would have to be observed anew
     * @param derivation how it derives from that one; null when they are the same one
     */
    public record OfIndicator(
            IndicatorId id,
            String code,
            Names names,
            IndicatorStanding.State state,
            @Nullable Decimal value,
            @Nullable Decimal threshold,
            @Nullable EntryId entry,
            @Nullable IndicatorId from,
            Derivation.@Nullable Kind derivation) {}
}
