package vn.vedich.query.verifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vedich.query.story.SampleSet.GOOD_HOUSES;
import static vn.vedich.query.story.SampleSet.HOUSING;
import static vn.vedich.query.story.SampleSet.INCOME;
import static vn.vedich.query.story.SampleSet.INCOME_PER_HEAD;
import static vn.vedich.query.story.SampleSet.MOUNTAIN;
import static vn.vedich.query.story.SampleSet.PLAN;
import static vn.vedich.query.story.SampleSet.PLANNING;
import static vn.vedich.query.story.SampleSet.TEMPORARY_HOUSES;
import static vn.vedich.query.story.SampleStory.ASSESSMENT;
import static vn.vedich.query.story.SampleStory.COMMUNE;
import static vn.vedich.query.story.SampleStory.DEPARTMENT;
import static vn.vedich.query.story.SampleStory.ENROLMENT;
import static vn.vedich.query.story.SampleStory.INFRASTRUCTURE;
import static vn.vedich.query.story.SampleStory.NEIGHBOUR;
import static vn.vedich.query.story.SampleStory.OTHER_ENROLMENT;
import static vn.vedich.query.story.Story.day;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriteriaSetAdopted;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ResponsibilityAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ThresholdProfileAssigned;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.value.Years;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.verifications.VerificationsQuery.AwaitingVerification;
import vn.vedich.query.verifications.VerificationsView.Awaited;
import vn.vedich.query.verifications.VerificationsView.Item;

/** The department of agriculture answers for good houses from the start; the tests give it more. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerificationsAnswersTest {

    private static final AssessmentId NEXT_DOOR = new AssessmentId("quang-tan-2016");

    private SampleStory sample;

    @BeforeEach
    void untilJuly() {
        sample = SampleStory.untilJuly2019();
    }

    @Test
    void a_value_that_reaches_its_threshold_waits_for_its_criterion_to_be_found_met() {
        Item item = waiting(DEPARTMENT).getFirst();

        assertThat(item.indicator().id()).isEqualTo(GOOD_HOUSES);
        assertThat(item.awaited()).isEqualTo(Awaited.CRITERION_MET);
        assertThat(item.since()).isEqualTo(day("2019-02-01"));
        assertThat(item.days()).isEqualTo(158);
        assertThat(item.commune().names().vi()).hasToString("Quảng Lâm");
        assertThat(item.actor().unit().id()).isEqualTo(COMMUNE);
        assertThat(item.illustrative()).isTrue();
        assertThat(waiting(DEPARTMENT)).hasSize(1);
    }

    @Test
    void what_falls_short_waits_for_nobody_until_its_criterion_is_found_met() {
        answers(TEMPORARY_HOUSES, INFRASTRUCTURE, "2019-01-10");

        assertThat(waiting(INFRASTRUCTURE)).isEmpty();

        met("2019-06-01", HOUSING);

        Item item = waiting(INFRASTRUCTURE).getFirst();
        assertThat(item.awaited()).isEqualTo(Awaited.VERIFICATION);
        assertThat(item.since()).isEqualTo(day("2019-06-01"));
        assertThat(item.indicatorState()).isEqualTo(IndicatorStanding.State.UNMET);
        assertThat(item.support()).isEqualTo(CriterionStanding.Support.CONTRADICTED);
    }

    @Test
    void a_finding_for_or_against_ends_the_waiting() {
        answers(INCOME_PER_HEAD, INFRASTRUCTURE, "2019-01-10");
        assertThat(indicators(INFRASTRUCTURE)).containsExactly(INCOME_PER_HEAD);

        rejected("2019-06-10", INCOME, INFRASTRUCTURE);

        assertThat(waiting(INFRASTRUCTURE)).isEmpty();
    }

    @Test
    void what_is_found_met_anew_after_it_was_rejected_waits_for_the_next_round() {
        answers(INCOME_PER_HEAD, INFRASTRUCTURE, "2019-01-10");
        rejected("2019-06-10", INCOME, INFRASTRUCTURE);
        met("2019-06-20", INCOME);

        Item item = waiting(INFRASTRUCTURE).getFirst();
        assertThat(item.since()).isEqualTo(day("2019-06-20"));
        assertThat(item.round()).isEqualTo(2);
    }

    @Test
    void a_value_that_is_recorded_after_the_verification_waits_anew() {
        answers(PLAN, DEPARTMENT, "2019-01-10");
        assertThat(indicators(DEPARTMENT)).containsExactly(GOOD_HOUSES);

        sample.value("2019-06-15", PLAN, new Measured.YesNo(true), null);

        assertThat(indicators(DEPARTMENT)).containsExactly(PLAN, GOOD_HOUSES);
        assertThat(waiting(DEPARTMENT).getFirst().since()).isEqualTo(day("2019-06-15"));
    }

    @Test
    void the_finding_of_the_unit_that_answered_before_counts_and_that_of_another_level_does_not() {
        answers(PLAN, DEPARTMENT, "2019-01-10");
        answers(PLAN, INFRASTRUCTURE, "2019-06-01");
        assertThat(waiting(INFRASTRUCTURE)).isEmpty();

        answers(INCOME_PER_HEAD, INFRASTRUCTURE, "2019-01-10");
        found("2019-06-10", INCOME, INFRASTRUCTURE, "district", true);

        assertThat(indicators(INFRASTRUCTURE)).containsExactly(INCOME_PER_HEAD);
    }

    @Test
    void whose_value_it_is_and_what_is_illustrative_is_said() {
        answers(PLAN, INFRASTRUCTURE, "2019-01-10");
        sample.story.by(INFRASTRUCTURE.value());
        sample.value("2019-06-15", PLAN, new Measured.YesNo(true), null);

        Item item = waiting(INFRASTRUCTURE).getFirst();
        assertThat(item.ownValue()).isTrue();
        assertThat(item.illustrative()).isFalse();
    }

    @Test
    void it_is_read_for_the_day_asked() {
        assertThat(waiting(DEPARTMENT, "2019-01-20")).isEmpty();
        assertThat(waiting(DEPARTMENT, "2019-02-11").getFirst().days()).isEqualTo(10);
    }

    @Test
    void a_closed_assessment_waits_for_nobody() {
        sample.story.tell("2019-07-01", new AssessmentEvent.AssessmentClosed(ASSESSMENT, day("2019-07-01")));

        assertThat(waiting(DEPARTMENT)).isEmpty();
    }

    @Test
    void counts_agree_with_the_list_whatever_part_or_filter_is_asked_for() {
        nextDoor();
        VerificationsView all = ask(question(DEPARTMENT, null, null, 100, null));
        VerificationsView there = ask(question(DEPARTMENT, NEIGHBOUR, null, 100, null));
        VerificationsView housing = ask(question(DEPARTMENT, null, HOUSING, 100, null));

        assertThat(all.items())
                .extracting(item -> item.indicator().id())
                .containsExactly(GOOD_HOUSES, PLAN, GOOD_HOUSES);
        assertThat(all.counts())
                .isEqualTo(new VerificationsView.Counts(
                        3, Map.of(Awaited.VERIFICATION, 1, Awaited.CRITERION_MET, 2), day("2019-02-01"), 158));
        assertThat(all.communes())
                .extracting(c -> c.commune().id(), c -> c.counts().all())
                .containsExactly(tuple(COMMUNE, 1), tuple(NEIGHBOUR, 2));
        assertThat(there.counts().all()).isEqualTo(there.items().size()).isEqualTo(2);
        assertThat(housing.items()).extracting(item -> item.indicator().id()).containsExactly(GOOD_HOUSES, GOOD_HOUSES);
    }

    @Test
    void parts_follow_each_other_without_gap_or_repeat() {
        nextDoor();
        List<Item> read = new ArrayList<>();
        Cursor after = null;
        do {
            VerificationsView part = ask(question(DEPARTMENT, null, null, 1, after));
            assertThat(part.items()).hasSize(1);
            assertThat(part.counts().all()).isEqualTo(3);
            read.addAll(part.items());
            after = Cursor.ofDay(part.next()).orElse(null);
        } while (after != null);

        assertThat(read).isEqualTo(waiting(DEPARTMENT));
    }

    @Test
    void a_unit_that_answers_for_nothing_has_nothing_waiting_and_an_unknown_one_is_unknown() {
        UnitId nowhere = new UnitId("nowhere");

        assertThat(waiting(INFRASTRUCTURE)).isEmpty();
        assertThatThrownBy(() -> waiting(nowhere)).isInstanceOf(UnknownSubject.class);
    }

    /** The neighbour is assessed too: its plan is found met, its houses are good enough. */
    private void nextDoor() {
        Years period = new Years(2016, 2020);
        sample.story.tell(
                "2019-03-01",
                new AssessmentEvent.AssessmentOpened(
                        NEXT_DOOR, OTHER_ENROLMENT, NEIGHBOUR, SampleStory.SET, 1, period, day("2018-01-01")));
        sample.story.tell("2019-03-01", new CriteriaSetAdopted(OTHER_ENROLMENT, SampleStory.SET, 1, day("2018-01-01")));
        sample.story.tell("2019-03-01", new ThresholdProfileAssigned(OTHER_ENROLMENT, MOUNTAIN, day("2018-01-01")));
        assign(OTHER_ENROLMENT, PLAN, DEPARTMENT, "2019-03-01");
        assign(OTHER_ENROLMENT, GOOD_HOUSES, DEPARTMENT, "2019-03-01");
        record("2019-03-02", PLAN, new Measured.YesNo(true));
        record("2019-03-03", GOOD_HOUSES, SampleStory.number("90"));
        met("2019-03-04", NEXT_DOOR, PLANNING);
    }

    private void record(String on, IndicatorId indicator, Measured value) {
        sample.story.tell(
                on,
                new AssessmentEvent.IndicatorRecorded(
                        NEXT_DOOR, new Observation(indicator, value, null, null, day(on), null, null, List.of())));
    }

    private void answers(IndicatorId indicator, UnitId unit, String from) {
        assign(ENROLMENT, indicator, unit, from);
    }

    private void assign(EnrolmentId enrolment, IndicatorId indicator, UnitId unit, String from) {
        sample.story.tell(from, new ResponsibilityAssigned(enrolment, indicator, unit, day(from)));
    }

    private void met(String on, CriterionId criterion) {
        met(on, ASSESSMENT, criterion);
    }

    private void met(String on, AssessmentId assessment, CriterionId criterion) {
        Basis basis = new Basis(1, MOUNTAIN, List.of());
        sample.story.tell(on, new AssessmentEvent.CriterionMet(assessment, criterion, day(on), null, basis));
    }

    private void rejected(String on, CriterionId criterion, UnitId by) {
        found(on, criterion, by, "department", false);
    }

    private EntryId found(String on, CriterionId criterion, UnitId by, String level, boolean verified) {
        VerificationLevel at = new VerificationLevel(level);
        return sample.story.tell(
                on,
                verified
                        ? new AssessmentEvent.CriterionVerified(ASSESSMENT, criterion, at, 1, by)
                        : new AssessmentEvent.CriterionRejected(ASSESSMENT, criterion, at, 1, by));
    }

    private List<IndicatorId> indicators(UnitId unit) {
        return waiting(unit).stream().map(item -> item.indicator().id()).toList();
    }

    private List<Item> waiting(UnitId unit) {
        return ask(question(unit, null, null, 100, null)).items();
    }

    private List<Item> waiting(UnitId unit, String day) {
        return ask(new AwaitingVerification(unit, null, null, day(day), null, 100))
                .items();
    }

    private static AwaitingVerification question(
            UnitId unit, @Nullable UnitId commune, @Nullable CriterionId criterion, int limit, @Nullable Cursor after) {
        return new AwaitingVerification(unit, commune, criterion, null, after, limit);
    }

    private VerificationsView ask(AwaitingVerification question) {
        VerificationsStore store = new VerificationsStore(AnswersDatabase.empty());
        new VerificationsProjection(store).apply(sample.story.facts());
        Clock clock = Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC);
        return new VerificationsAnswers(store, clock).answer(question);
    }
}
