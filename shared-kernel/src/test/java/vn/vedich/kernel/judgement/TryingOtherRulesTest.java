package vn.vedich.kernel.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.Derivation;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.judgement.Trial.TriedIndicator;
import vn.vedich.kernel.ledger.Said;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TryingOtherRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2019-07-09");
    private static final Years PERIOD = new Years(2016, 2020);
    private static final CriteriaSetId NATION = new CriteriaSetId("nation");
    private static final CriteriaSetId PROVINCE = new CriteriaSetId("province");
    private static final IndicatorId OF_NATION = new IndicatorId("vn-1");
    private static final IndicatorId OF_PROVINCE = new IndicatorId("qn-1");

    @ParameterizedTest
    @EnumSource
    void a_value_counts_where_one_indicator_is_the_same_as_the_other_whichever_derives_from_which(
            Derivation.Kind kind) {
        CriteriaSetVersion nation = version(OF_NATION, "90", null);
        CriteriaSetVersion province = version(OF_PROVINCE, "80", new Derivation(kind, NATION, OF_NATION));

        TriedIndicator forwards = tried(recorded(NATION, OF_NATION), nation, PROVINCE, province);
        TriedIndicator backwards = tried(recorded(PROVINCE, OF_PROVINCE), province, NATION, nation);

        boolean counts = kind == Derivation.Kind.SAME;
        assertThat(forwards.standing().state())
                .isEqualTo(counts ? IndicatorStanding.State.MET : IndicatorStanding.State.MISSING);
        assertThat(backwards.standing().state())
                .isEqualTo(counts ? IndicatorStanding.State.UNMET : IndicatorStanding.State.MISSING);
        assertThat(forwards.from()).isEqualTo(OF_NATION);
        assertThat(backwards.from()).isEqualTo(OF_PROVINCE);
        assertThat(List.of(forwards.kind(), backwards.kind())).containsOnly(kind);
    }

    @Test
    void an_indicator_that_derives_from_nothing_recorded_is_missing() {
        CriteriaSetVersion nation = version(OF_NATION, "90", null);
        CriteriaSetVersion alone = version(OF_PROVINCE, "80", null);

        TriedIndicator tried = tried(recorded(NATION, OF_NATION), nation, PROVINCE, alone);

        assertThat(tried.standing().state()).isEqualTo(IndicatorStanding.State.MISSING);
        assertThat(tried.from()).isNull();
    }

    @Test
    void a_criterion_would_be_met_when_its_indicators_are_though_nobody_decided_on_it() {
        CriteriaSetVersion nation = version(OF_NATION, "80", null);
        Trial trial = new Trial(recorded(NATION, OF_NATION), nation, NATION, yardstick(nation), DAY);

        assertThat(trial.criteria())
                .singleElement()
                .satisfies(tried -> assertThat(tried.wouldBeMet()).isTrue());
    }

    private static TriedIndicator tried(
            AssessmentFacts facts, CriteriaSetVersion recordedUnder, CriteriaSetId set, CriteriaSetVersion rules) {
        return new Trial(facts, recordedUnder, set, yardstick(rules), DAY)
                .criteria()
                .getFirst()
                .indicators()
                .getFirst();
    }

    private static Yardstick yardstick(CriteriaSetVersion rules) {
        return new Yardstick(rules, new ProfileId("mountain"), PERIOD);
    }

    /** 85 percent. */
    private static AssessmentFacts recorded(CriteriaSetId set, IndicatorId indicator) {
        UnitId unit = new UnitId("quang-lam");
        EnrolmentId enrolment = new EnrolmentId("quang-lam-ntm");
        LocalDate start = LocalDate.parse("2018-01-01");
        return AssessmentFacts.none()
                .evolve(
                        Said.entry("opened"),
                        new AssessmentOpened(Judging.ASSESSMENT, enrolment, unit, set, 1, PERIOD, start))
                .evolve(
                        Said.entry("recorded"),
                        new IndicatorRecorded(
                                Judging.ASSESSMENT,
                                Judging.observed(indicator.value(), Judging.number("85"), "2019-01-01", null)));
    }

    private static CriteriaSetVersion version(
            IndicatorId indicator, String threshold, @Nullable Derivation derivation) {
        Measure measure = new Measure.PercentAtLeast(List.of(Judging.threshold(null, threshold)));
        ItemCode code = new ItemCode("1");
        Indicator only = new Indicator(
                indicator,
                code,
                Names.of("Chỉ tiêu"),
                measure,
                derivation == null ? List.of() : List.of(derivation),
                true);
        LocalDate day = LocalDate.parse("2016-12-23");
        return new CriteriaSetVersion(
                1,
                new Decision(Text.of("1/QĐ"), day, day),
                YearBasis.OBSERVED,
                List.of(),
                List.of(new Criterion(new CriterionId("c1"), code, Names.of("Tiêu chí"), List.of(only), true)));
    }
}
