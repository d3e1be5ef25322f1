package vn.vedich.kernel.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Derivation;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.IndicatorId;

/**
 * What recorded facts would come to under other rules, as if these had been adopted. A value counts for an indicator of the same
 * id, or where one derives from the other as the same; one that was narrowed, split or merged has to be observed anew, and says from
 * what. What was decided on criteria says nothing about other rules: a criterion would be met when all its applicable indicators
 * are.
 */
public final class Trial {

    private final Judgement judgement;
    private final AssessmentFacts facts;
    private final Yardstick yardstick;
    private final @Nullable CriteriaSetId set;
    private final List<Known> known;

    /** An indicator as the version words it that facts were recorded under. */
    private record Known(CriteriaSetId set, Indicator indicator) {

        /** How another one derives from it, or it from that one. */
        Stream<Derivation> relation(@Nullable CriteriaSetId otherSet, Indicator other) {
            Stream<Derivation> forwards = other.derivesFrom().stream()
                    .filter(one ->
                            one.criteriaSetId().equals(set) && one.indicatorId().equals(indicator.id()));
            Stream<Derivation> backwards = indicator.derivesFrom().stream()
                    .filter(one -> one.criteriaSetId().equals(otherSet)
                            && one.indicatorId().equals(other.id()))
                    .map(one -> new Derivation(one.kind(), set, indicator.id()));
            return Stream.concat(forwards, backwards);
        }
    }

    /**
     * @param facts as they were recorded
     * @param recordedUnder the version that they were recorded under; null when nothing was recorded
     * @param set that the rules to try belong to; null for a draft
     * @param yardstick the rules to try
     * @param day that the facts are read for and judged on
     */
    public Trial(
            AssessmentFacts facts,
            @Nullable CriteriaSetVersion recordedUnder,
            @Nullable CriteriaSetId set,
            Yardstick yardstick,
            LocalDate day) {
        this.judgement = new Judgement(facts, yardstick, day);
        this.facts = facts;
        this.yardstick = yardstick;
        this.set = set;
        this.known = known(facts, recordedUnder);
    }

    private static List<Known> known(AssessmentFacts facts, @Nullable CriteriaSetVersion recordedUnder) {
        return facts.opened()
                .filter(opened -> recordedUnder != null)
                .map(opened -> Objects.requireNonNull(recordedUnder)
                        .indicators()
                        .map(indicator -> new Known(opened.criteriaSetId(), indicator))
                        .toList())
                .orElse(List.of());
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
        return known.stream().flatMap(one -> one.relation(set, indicator)).filter(one -> isRecorded(one.indicatorId()));
    }

    private boolean isRecorded(IndicatorId indicator) {
        return !facts.values().of(indicator).isEmpty()
                || !facts.applicability().of(indicator).isEmpty();
    }
}
