package vn.vedich.kernel.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Said;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/**
 * One criterion whose indicators i1, i2, … are measured as given, the facts about it, and how they are judged under the
 * profile {@code mountain}, in 2016–2020. Immutable; each method changes one thing.
 */
record Judging(
        List<Measure> measures, YearBasis basis, @Nullable ProfileId profile, AssessmentFacts facts) {

    static final AssessmentId ASSESSMENT = new AssessmentId("quang-lam-2016-2020");
    static final CriterionId CRITERION = new CriterionId("c1");

    static Judging by(Measure... measures) {
        return new Judging(List.of(measures), YearBasis.JUDGED, new ProfileId("mountain"), AssessmentFacts.none());
    }

    static Threshold threshold(@Nullable Integer fromYear, String value) {
        return new Threshold(new ProfileId("mountain"), fromYear, Decimal.of(value));
    }

    static Measured number(String value) {
        return new Measured.Quantity(Decimal.of(value), null, null);
    }

    static Observation observed(String indicator, Measured value, String day, @Nullable String village) {
        UnitId where = village == null ? null : new UnitId(village);
        return new Observation(
                new IndicatorId(indicator), value, null, null, LocalDate.parse(day), null, where, List.of());
    }

    Judging basedOn(YearBasis other) {
        return new Judging(measures, other, profile, facts);
    }

    Judging underProfile(@Nullable String other) {
        return new Judging(measures, basis, other == null ? null : new ProfileId(other), facts);
    }

    /** The same facts held to other measures, as after an amendment. */
    Judging heldTo(Measure... others) {
        return new Judging(List.of(others), basis, profile, facts);
    }

    Judging with(Entry entry, AssessmentEvent event) {
        return new Judging(measures, basis, profile, facts.evolve(entry, event));
    }

    Judging with(String entry, AssessmentEvent event) {
        return with(Said.entry(entry), event);
    }

    Judging recorded(String indicator, Measured value, String day) {
        String entry = "value-" + (facts.entries().count() + 1);
        return with(entry, new IndicatorRecorded(ASSESSMENT, observed(indicator, value, day, null)));
    }

    IndicatorStanding indicator(String id, String day) {
        Optional<Indicator> indicator = version().indicator(new IndicatorId(id));
        return on(day).of(indicator.orElseThrow());
    }

    /** The only check of the first indicator. */
    Check check(String day) {
        List<Check> checks = indicator("i1", day).checks();
        if (checks.size() != 1) {
            throw new AssertionError("not one check: " + checks);
        }
        return checks.getFirst();
    }

    CriterionStanding criterion(String day) {
        return on(day).criteria().getFirst();
    }

    Judgement on(String day) {
        return new Judgement(facts, new Yardstick(version(), profile, new Years(2016, 2020)), LocalDate.parse(day));
    }

    private CriteriaSetVersion version() {
        LocalDate signed = LocalDate.parse("2016-10-17");
        List<Indicator> indicators = IntStream.rangeClosed(1, measures.size())
                .mapToObj(n -> new Indicator(
                        new IndicatorId("i" + n),
                        new ItemCode("1." + n),
                        Names.of("i" + n),
                        measures.get(n - 1),
                        List.of(),
                        true))
                .toList();
        Criterion criterion = new Criterion(CRITERION, new ItemCode("1"), Names.of("c1"), indicators, true);
        return new CriteriaSetVersion(
                1, new Decision(Text.of("1980/QĐ-TTg"), signed, signed), basis, List.of(), List.of(criterion));
    }
}
