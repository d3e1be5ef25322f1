package vn.vedich.query.verifications;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedUnit;

/**
 * What awaits the verification of a unit.
 *
 * @param counts of everything that fits, on this part or another
 * @param communes the same for each commune, in the order of ids
 * @param items by commune, then as the criteria set orders them
 * @param next the cursor of the part after this one; null when this is the last
 */
public record VerificationsView(
        NamedUnit unit,
        LocalDate asOf,
        Counts counts,
        List<OfCommune> communes,
        List<Item> items,
        @Nullable String next) {

    public VerificationsView {
        communes = List.copyOf(communes);
        items = List.copyOf(items);
    }

    /** What an indicator waits for. */
    public enum Awaited {
        /** Its criterion was found met: it can be verified or rejected. */
        VERIFICATION,
        /** It reaches its threshold; its criterion has to be found met before it can be verified. */
        CRITERION_MET
    }

    /**
     * So many indicators.
     *
     * @param verifiable how many of them can be verified now
     * @param since the day since which the first of them waits; null when none does
     */
    public record Counts(
            int waiting, int verifiable, @Nullable LocalDate since, long days) {}

    /** What waits in one commune. */
    public record OfCommune(NamedUnit commune, Counts counts) {}

    /**
     * One indicator that waits.
     *
     * @param support whether what its criterion was found met upon still holds
     * @param value as it was recorded; null when the criterion was found met and the value is gone
     * @param entry of the value
     * @param enteredBy whose act the value was
     * @param ownValue whether the unit itself entered the value, so that whoever entered it may not verify it
     * @param round the next round in which the unit can find
     * @param days since when it waits, in days
     * @param illustrative whether the value or the decision on the criterion claims no fact
     */
    public record Item(
            NamedUnit commune,
            AssessmentId assessment,
            CriteriaSetId criteriaSet,
            CriterionId criterion,
            String criterionCode,
            Names criterionNames,
            CriterionStanding.State criterionState,
            CriterionStanding.Support support,
            IndicatorId indicator,
            String indicatorCode,
            Names indicatorNames,
            IndicatorStanding.State indicatorState,
            @Nullable Measured value,
            @Nullable MeasurementUnit unit,
            @Nullable LocalDate observedOn,
            List<EvidenceId> evidence,
            @Nullable EntryId entry,
            @Nullable EnteredBy enteredBy,
            boolean ownValue,
            Awaited awaited,
            int round,
            LocalDate since,
            long days,
            boolean illustrative) {

        public Item {
            evidence = List.copyOf(evidence);
        }
    }

    /** Whose act an entry was, as far as it is known. */
    public record EnteredBy(
            @Nullable NamedUnit unit, @Nullable Text person) {}
}
