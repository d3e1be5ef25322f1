package vn.vedich.kernel.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.Mark;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.assessment.Verification;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.DatedBy;
import vn.vedich.kernel.ledger.Entries;

/**
 * The facts of one assessment as they stand on a day by a yardstick. A value observed in a single village does not
 * stand for the unit; an indicator that does not apply counts neither as met nor towards the total.
 */
public final class Judgement {

    private final Entries entries;
    private final DatedBy<IndicatorId, Observation> values;
    private final DatedBy<IndicatorId, Boolean> applicability;
    private final DatedBy<CriterionId, Mark> marks;
    private final DatedBy<CriterionId, Verification> verifications;
    private final Yardstick yardstick;
    private final LocalDate day;
    private final LocalDate judgedOn;

    /** @param day that the facts are read for and judged on */
    public Judgement(AssessmentFacts facts, Yardstick yardstick, LocalDate day) {
        this(facts, yardstick, day, day);
    }

    /**
     * Facts of one day judged as on another, so that it can be told apart which of them a difference comes from.
     *
     * @param day that the facts are read for
     * @param judgedOn the day whose thresholds hold
     */
    public Judgement(AssessmentFacts facts, Yardstick yardstick, LocalDate day, LocalDate judgedOn) {
        this.entries = facts.entries();
        this.values = facts.values();
        this.applicability = facts.applicability();
        this.marks = facts.marks();
        this.verifications = facts.verifications();
        this.yardstick = yardstick;
        this.day = day;
        this.judgedOn = judgedOn;
    }

    public Yardstick yardstick() {
        return yardstick;
    }

    public List<CriterionStanding> criteria() {
        return yardstick.version().criteria().stream().map(this::of).toList();
    }

    /** How many criteria and indicators are met. */
    public Totals met() {
        List<CriterionStanding> all = criteria();
        return new Totals((int) all.stream().filter(CriterionStanding::isMet).count(), (int) all.stream()
                .flatMap(c -> c.indicators().stream())
                .filter(i -> i.state() == IndicatorStanding.State.MET)
                .count());
    }

    public CriterionStanding of(Criterion criterion) {
        List<IndicatorStanding> indicators =
                criterion.indicators().stream().map(this::of).toList();
        Optional<Dated.Item<Mark>> mark = marks.of(criterion.id()).itemOn(day);
        return new CriterionStanding(
                criterion,
                mark.map(m -> stateAfter(m.value())).orElse(CriterionStanding.State.UNMET),
                mark.map(m -> supportOf(m.value(), indicators)).orElse(CriterionStanding.Support.NONE_NEEDED),
                mark.orElse(null),
                indicators,
                mark.map(m -> verificationsSince(criterion, m)).orElse(List.of()));
    }

    public IndicatorStanding of(Indicator indicator) {
        return of(indicator, indicator.id());
    }

    /** An indicator by what was recorded of another, or of itself. */
    IndicatorStanding of(Indicator indicator, IndicatorId recorded) {
        Optional<Dated.Item<Boolean>> decided = applicability.of(recorded).itemOn(day);
        if (decided.filter(a -> !a.value()).isPresent()) {
            EntryId decision = decided.get().entry();
            return new IndicatorStanding(indicator, IndicatorStanding.State.NOT_APPLICABLE, decision, null, List.of());
        }
        return values.of(recorded)
                .itemOn(day)
                .map(value -> measured(indicator, value))
                .orElseGet(
                        () -> new IndicatorStanding(indicator, IndicatorStanding.State.MISSING, null, null, List.of()));
    }

    private IndicatorStanding measured(Indicator indicator, Dated.Item<Observation> value) {
        Observation observation = value.value();
        List<Check> checks = new Measuring(yardstick, observation.observedOn(), judgedOn)
                .check(indicator.measure(), observation.value());
        boolean met = !checks.isEmpty() && checks.stream().allMatch(Check::isMet);
        IndicatorStanding.State state = met ? IndicatorStanding.State.MET : IndicatorStanding.State.UNMET;
        return new IndicatorStanding(indicator, state, value.entry(), observation, checks);
    }

    private static CriterionStanding.State stateAfter(Mark mark) {
        return switch (mark) {
            case Mark.Met m -> CriterionStanding.State.MET;
            case Mark.Lapsed m -> CriterionStanding.State.LAPSED;
            case Mark.FellUnderVersion m -> CriterionStanding.State.FELL_UNDER_VERSION;
            case Mark.Owed m -> CriterionStanding.State.OWED;
        };
    }

    private CriterionStanding.Support supportOf(Mark mark, List<IndicatorStanding> indicators) {
        if (!(mark instanceof Mark.Met met)) {
            return CriterionStanding.Support.NONE_NEEDED;
        }
        if (!met.basis().supports().stream().map(Basis.Support::entry).allMatch(entries::stands)) {
            return CriterionStanding.Support.LOST;
        }
        return indicators.stream().anyMatch(IndicatorStanding::isLacking)
                ? CriterionStanding.Support.CONTRADICTED
                : CriterionStanding.Support.STANDS;
    }

    private List<Verification> verificationsSince(Criterion criterion, Dated.Item<Mark> mark) {
        return verifications.of(criterion.id()).items().stream()
                .filter(v -> !v.from().isAfter(day))
                .filter(v -> entries.isAfter(v.entry(), mark.entry()))
                .map(Dated.Item::value)
                .toList();
    }
}
