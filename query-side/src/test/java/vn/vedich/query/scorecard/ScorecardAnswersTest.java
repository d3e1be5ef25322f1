package vn.vedich.query.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.query.story.SampleSet.GOOD_HOUSES;
import static vn.vedich.query.story.SampleSet.HOUSING;
import static vn.vedich.query.story.SampleSet.INCOME;
import static vn.vedich.query.story.SampleSet.PLANNING;
import static vn.vedich.query.story.SampleSet.SCENERY;
import static vn.vedich.query.story.SampleSet.WATER;
import static vn.vedich.query.story.Story.day;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.judgement.Tally;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.scorecard.ScorecardQuery.ScorecardOf;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScorecardAnswersTest {

    private static final LocalDate JULY = day("2019-07-09");

    private ScorecardProjection projection;
    private ScorecardAnswers answers;

    @BeforeEach
    void told() {
        ScorecardStore store = new ScorecardStore(AnswersDatabase.empty());
        projection = new ScorecardProjection(store);
        Instant beforeMidnightInVietnam = Instant.parse("2019-07-09T16:59:59Z");
        answers = new ScorecardAnswers(store, Clock.fixed(beforeMidnightInVietnam, ZoneOffset.UTC));
        projection.apply(SampleStory.untilJuly2019().story.facts());
    }

    @Test
    void totals_are_counted_from_what_is_met_out_of_what_applies() {
        ScorecardView card = card(JULY);

        assertThat(card.criteria()).isEqualTo(new Tally(2, 4));
        assertThat(card.indicators()).isEqualTo(new Tally(3, 5));
    }

    @Test
    void figures_that_rest_on_illustrative_entries_are_counted_and_marked() {
        ScorecardView card = card(JULY);

        assertThat(card.illustrative().criteria()).isEqualTo(1);
        assertThat(card.illustrative().indicators()).isEqualTo(2);
        assertThat(criterion(card, PLANNING).illustrative()).isFalse();
        assertThat(criterion(card, INCOME).illustrative()).isTrue();
        assertThat(indicator(card, GOOD_HOUSES).illustrative()).isTrue();
    }

    @Test
    void a_target_shows_what_it_was_before_it_was_revised() {
        List<TargetView> targets = card(JULY).targets();

        assertThat(targets).extracting(t -> t.due().toString()).containsExactly("2019-12-31", "2020-08");
        assertThat(targets.getFirst().criteria()).isEqualTo(15);
        assertThat(targets.getFirst().indicators()).isEqualTo(45);
        assertThat(targets.getFirst().revised())
                .singleElement()
                .satisfies(t -> assertThat(t.criteria()).isEqualTo(14));
        assertThat(targets.getLast().kind()).isEqualTo("recognition");
    }

    @Test
    void on_an_earlier_day_the_target_is_what_it_was_then() {
        assertThat(card(day("2019-03-01")).targets().getFirst().criteria()).isEqualTo(14);
    }

    @Test
    void what_is_not_met_says_what_it_lacks() {
        assertThat(card(JULY).unmet()).extracting(ScorecardView.Unmet::id).containsExactly(HOUSING, WATER);
        assertThat(card(JULY).unmet().getFirst().lacking())
                .extracting(ScorecardView.Lacking::state)
                .containsExactly(IndicatorStanding.State.UNMET);
    }

    @Test
    void a_corrected_value_counts_and_the_misread_one_does_not() {
        IndicatorView houses = indicator(card(JULY), GOOD_HOUSES);

        assertThat(houses.state()).isEqualTo(IndicatorStanding.State.MET);
        assertThat(houses.threshold()).isEqualTo(Decimal.of(75));
        assertThat(houses.distance()).isEqualTo(Decimal.of("4.5"));
        assertThat(houses.responsible().names().vi().value()).isEqualTo("Phòng Nông nghiệp");
        assertThat(houses.evidence()).hasSize(1);
    }

    @Test
    void a_composite_shows_each_part_and_an_indicator_that_does_not_apply_shows_so() {
        ScorecardView card = card(JULY);

        assertThat(criterion(card, WATER).state()).isEqualTo(CriterionStanding.State.OWED);
        assertThat(criterion(card, WATER).due()).hasToString("2019-12");
        assertThat(criterion(card, WATER).indicators().getFirst().parts())
                .extracting(p -> p.distance().toString())
                .containsExactly("1", "-1.5");
        assertThat(indicator(card, SCENERY).state()).isEqualTo(IndicatorStanding.State.NOT_APPLICABLE);
        assertThat(indicator(card, SCENERY).verified()).isFalse();
    }

    @Test
    void a_criterion_says_under_which_version_how_well_and_how_far_verified() {
        CriterionView planning = criterion(card(JULY), PLANNING);

        assertThat(planning.markedUnder()).isEqualTo(1);
        assertThat(planning.howWell()).isEqualTo(HowWell.BARELY);
        assertThat(planning.from()).isEqualTo(day("2019-03-01"));
        assertThat(planning.level().value()).isEqualTo("department");
        assertThat(planning.support()).isEqualTo(CriterionStanding.Support.STANDS);
        assertThat(card(JULY).criteriaSet().versionInForce()).isEqualTo(2);
        assertThat(card(JULY).criteriaSet().version()).isEqualTo(1);
    }

    @Test
    void a_report_shows_claim_support_and_difference() {
        ReportView report = card(JULY).reports().getFirst();

        assertThat(report.difference().criteria()).isEqualTo(1);
        assertThat(report.difference().indicators()).isNull();
        assertThat(report.claims().getFirst().stands()).isEqualTo(CriterionStanding.State.UNMET);
    }

    @Test
    void later_rejection_rejudgement_and_annulment_change_what_is_answered() {
        List<Fact> whole = SampleStory.whole();
        projection.apply(whole);
        ScorecardView card = card(day("2021-01-10"));

        assertThat(criterion(card, INCOME).state()).isEqualTo(CriterionStanding.State.LAPSED);
        assertThat(criterion(card, PLANNING).markedUnder()).isEqualTo(2);
        assertThat(criterion(card, PLANNING).level()).isNull();
        assertThat(indicator(card, GOOD_HOUSES).state()).isEqualTo(IndicatorStanding.State.MISSING);
    }

    @Test
    void today_is_the_day_in_vietnam() {
        assertThat(card(null).asOf()).isEqualTo(JULY);
    }

    @Test
    void before_anything_was_recorded_everything_is_missing() {
        ScorecardView card = card(day("2017-06-01"));

        assertThat(card.criteria()).isEqualTo(new Tally(0, 4));
        assertThat(card.indicators()).isEqualTo(new Tally(0, 6));
        assertThat(card.criteriaSet().assessment()).isNull();
    }

    @Test
    void a_unit_that_adopted_nothing_has_an_empty_card_and_an_unknown_one_has_none() {
        assertThat(answers.answer(new ScorecardOf(SampleStory.DEPARTMENT, JULY, null))
                        .criteria())
                .isEqualTo(new Tally(0, 0));
        assertThatThrownBy(() -> answers.answer(new ScorecardOf(new UnitId("nowhere"), JULY, null)))
                .isInstanceOf(UnknownSubject.class);
    }

    private ScorecardView card(LocalDate day) {
        return answers.answer(new ScorecardOf(SampleStory.COMMUNE, day, null));
    }

    private static CriterionView criterion(ScorecardView card, CriterionId id) {
        return card.items().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static IndicatorView indicator(ScorecardView card, IndicatorId id) {
        return card.items().stream()
                .flatMap(c -> c.indicators().stream())
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
