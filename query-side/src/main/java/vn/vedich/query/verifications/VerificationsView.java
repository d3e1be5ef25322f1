package vn.vedich.query.verifications;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.query.answer.Counting;
import vn.vedich.query.dossier.NamedActor;
import vn.vedich.query.dossier.NamedCriterion;
import vn.vedich.query.dossier.NamedIndicator;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.verifications.Awaiting.Wait;

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

    /** What an indicator waits for. */
    public enum Awaited {
        /** Its criterion was found met: it can be verified or rejected. */
        VERIFICATION,
        /** It reaches its threshold; its criterion has to be found met before it can be verified. */
        CRITERION_MET
    }

    /**
     * How many indicators there are, in all and by what they wait for.
     *
     * @param since the day since which the first of them waits; null when none does
     * @param days since when that waits, in days
     */
    public record Counts(
            int all,
            Map<Awaited, Integer> awaited,
            @Nullable LocalDate since,
            long days) {

        static Counts of(Collection<Wait> waits, LocalDate day) {
            LocalDate since =
                    waits.stream().map(Wait::since).min(LocalDate::compareTo).orElse(null);
            return new Counts(
                    waits.size(),
                    Counting.each(Awaited.class, waits.stream().map(Wait::awaited)),
                    since,
                    since == null ? 0 : ChronoUnit.DAYS.between(since, day));
        }
    }

    /** What waits in one commune. */
    public record OfCommune(NamedUnit commune, Counts counts) {}

    /**
     * One indicator that waits.
     *
     * @param support whether what its criterion was found met upon still holds
     * @param value as it was recorded; null when the criterion was found met and the value is gone
     * @param entry of the value
     * @param actor whose act the value was
     * @param ownValue whether the unit itself entered the value, so that whoever entered it may not verify it
     * @param round the next round in which the unit can find
     * @param days since when it waits, in days
     * @param source where the value comes from; null when it was an act of daily work
     * @param illustrative whether the value or the decision on the criterion claims no fact
     */
    public record Item(
            NamedUnit commune,
            AssessmentId assessment,
            NamedCriterion criterion,
            CriterionStanding.State criterionState,
            CriterionStanding.Support support,
            NamedIndicator indicator,
            IndicatorStanding.State indicatorState,
            @Nullable Measured value,
            @Nullable MeasurementUnit unit,
            @Nullable LocalDate observedOn,
            List<EvidenceId> evidence,
            @Nullable EntryId entry,
            @Nullable NamedActor actor,
            boolean ownValue,
            Awaited awaited,
            int round,
            LocalDate since,
            long days,
            @Nullable Source source,
            boolean illustrative) {}
}
