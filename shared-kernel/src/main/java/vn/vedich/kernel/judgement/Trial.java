package vn.vedich.kernel.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Derivation;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.IndicatorId;

/**
 * What recorded facts would come to under other rules, as if these had been adopted. A value counts for an indicator of the same
 * id, or for one that derives from it as the same; one that was narrowed, split or merged has to be observed anew, and says from
 * what. What was decided on criteria says nothing about other rules: a criterion would be met when all its applicable indicators
 * are.
 */
public final class Trial {

    private final Judgement judgement;
    private final AssessmentFacts facts;
    private final Yardstick yardstick;
    private final @Nullable CriteriaSetId recordedUnder;

    /**
     * @param facts as they were recorded
     * @param yardstick the rules to try
     * @param day that the facts are read for and judged on
     */
    public Trial(AssessmentFacts facts, Yardstick yardstick, LocalDate day) {
        this.judgement = new Judgement(facts, yardstick, day);
        this.facts = facts;
        this.yardstick = yardstick;
        this.recordedUnder =
                facts.opened().map(opened -> opened.criteriaSetId()).orElse(null);
    }

    /** One criterion under the rules that are tried. */
    public record Tried(Criterion criterion, List<TriedIndicator> indicators) {

        public Tried {
            indicators = List.copyOf(indicators);
        }

        public boolean wouldBeMet() {
            return indicators.stream().noneMatch(one -> one.standing().isLacking());
        }
    }

    /**
     * One indicator under the rules that are tried.
     *
     * @param from the indicator whose value it is judged by, or whose value doesn't do for it; null when there is none
     * @param kind how it derives from that one; null when they have the same id
     */
    public record TriedIndicator(
            IndicatorStanding standing, @Nullable IndicatorId from, Derivation.@Nullable Kind kind) {}

    public List<Tried> criteria() {
        return yardstick.version().criteria().stream()
                .map(criterion -> new Tried(
                        criterion,
                        criterion.indicators().stream().map(this::tried).toList()))
                .toList();
    }

    private TriedIndicator tried(Indicator indicator) {
        if (isRecorded(indicator.id())) {
            return new TriedIndicator(judgement.of(indicator), indicator.id(), null);
        }
        return derivation(indicator, Derivation.Kind.SAME)
                .map(same -> new TriedIndicator(
                        judgement.of(indicator, same.indicatorId()), same.indicatorId(), same.kind()))
                .or(() -> anyDerivation(indicator)
                        .map(other -> new TriedIndicator(judgement.of(indicator), other.indicatorId(), other.kind())))
                .orElseGet(() -> new TriedIndicator(judgement.of(indicator), null, null));
    }

    private Optional<Derivation> derivation(Indicator indicator, Derivation.Kind kind) {
        return derivations(indicator).filter(one -> one.kind() == kind).findFirst();
    }

    private Optional<Derivation> anyDerivation(Indicator indicator) {
        return derivations(indicator).findFirst();
    }

    private Stream<Derivation> derivations(Indicator indicator) {
        return indicator.derivesFrom().stream()
                .filter(one -> Objects.equals(one.criteriaSetId(), recordedUnder))
                .filter(one -> isRecorded(one.indicatorId()));
    }

    private boolean isRecorded(IndicatorId indicator) {
        return !facts.values().of(indicator).isEmpty()
                || !facts.applicability().of(indicator).isEmpty();
    }
}
