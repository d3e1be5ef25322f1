package vn.vedich.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.query.story.Story.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.timeline.TimelineQuery.Filter;
import vn.vedich.query.timeline.TimelineQuery.Order;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineAnswersTest {

    private static final Filter EVERYTHING = new Filter(null, null, null, null, null, null, null);
    private static final List<Fact> FACTS = SampleStory.whole();

    private TimelineAnswers answers;

    @BeforeEach
    void told() {
        TimelineStore store = new TimelineStore(AnswersDatabase.empty());
        new TimelineProjection(store).apply(FACTS);
        answers = new TimelineAnswers(store);
    }

    @Test
    void it_holds_what_was_entered_about_the_unit_its_enrolments_and_its_assessments() {
        assertThat(ask(EVERYTHING, Order.POSITION))
                .extracting(view -> view.subject().type() + "/" + view.subject().id())
                .contains("unit/quang-lam", "enrolment/quang-lam-ntm", "assessment/quang-lam-2016")
                .doesNotContain("criteria/qn", "enrolment/quang-tan-ntm", "unit/quang-tan");
    }

    @Test
    void entries_about_another_unit_that_name_it_belong_to_it_and_others_do_not() {
        assertThat(ask(EVERYTHING, Order.POSITION))
                .filteredOn(view -> view.subject().id().equals("binh-ho"))
                .extracting(TimelineView::type)
                .containsExactly("unit.UnitRegistered", "unit.UnitDissolved");
    }

    @Test
    void entries_come_by_the_day_they_occurred_and_then_by_position() {
        List<TimelineView> entries = ask(EVERYTHING, Order.OCCURRED);

        assertThat(entries)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(TimelineView::occurredOn).thenComparing(TimelineView::position));
        assertThat(ask(EVERYTHING, Order.POSITION))
                .isSortedAccordingTo(java.util.Comparator.comparing(TimelineView::position))
                .hasSameSizeAs(entries);
    }

    @Test
    void cursors_lead_through_everything_once_in_either_order() {
        for (Order order : Order.values()) {
            List<TimelineView> piecemeal = new ArrayList<>();
            Cursor after = null;
            do {
                Listed<TimelineView> part = answers.answer(
                        new TimelineOf(SampleStory.COMMUNE, EVERYTHING, order, after, 4, Languages.VIETNAMESE));
                piecemeal.addAll(part.items());
                after = Cursor.read(part.next()).orElse(null);
            } while (after != null);

            assertThat(piecemeal).isEqualTo(ask(EVERYTHING, order));
        }
    }

    @Test
    void a_correction_is_linked_both_ways_and_an_annulment_too() {
        List<TimelineView> entries = ask(EVERYTHING, Order.POSITION);
        TimelineView correcting = entries.stream()
                .filter(view -> view.corrects() != null && view.type().equals("assessment.IndicatorRecorded"))
                .findFirst()
                .orElseThrow();
        TimelineView corrected = find(entries, correcting.corrects().value());

        assertThat(corrected.correctedBy()).isEqualTo(correcting.id());
        assertThat(correcting.reason().value()).isEqualTo("đọc nhầm số");
        assertThat(correcting.annulledBy()).isNotNull();
        assertThat(find(entries, correcting.annulledBy().value()).corrects()).isEqualTo(correcting.id());
    }

    @Test
    void it_is_narrowed_by_days_times_type_and_unit() {
        Filter spring = new Filter(day("2019-02-01"), day("2019-02-02"), null, null, null, null, null);
        Fact enrolled = first("enrolment.UnitEnrolled");
        Filter thatMoment = new Filter(
                null, null, enrolled.recordedAt(), enrolled.recordedAt().plusSeconds(1), null, null, null);
        Filter targets = new Filter(null, null, null, null, "enrolment.TargetSet", null, null);
        Filter department = new Filter(null, null, null, null, null, SampleStory.DEPARTMENT, null);

        assertThat(ask(spring, Order.OCCURRED))
                .isNotEmpty()
                .allSatisfy(view ->
                        assertThat(view.occurredOn().firstDay()).isBetween(day("2019-02-01"), day("2019-02-02")));
        assertThat(ask(thatMoment, Order.POSITION))
                .extracting(TimelineView::position)
                .containsExactly(enrolled.position());
        assertThat(ask(targets, Order.POSITION)).hasSize(2);
        assertThat(ask(department, Order.POSITION))
                .extracting(TimelineView::type)
                .contains("enrolment.ResponsibilityAssigned", "assessment.CriterionVerified")
                .doesNotContain("assessment.AssessmentOpened");
    }

    @Test
    void the_units_own_id_as_a_filter_leaves_nothing_out() {
        Filter itself = new Filter(null, null, null, null, null, SampleStory.COMMUNE, null);

        assertThat(ask(itself, Order.POSITION)).isEqualTo(ask(EVERYTHING, Order.POSITION));
    }

    @Test
    void summaries_call_things_by_name_in_the_language_of_the_reader() {
        assertThat(summaries(Languages.VIETNAMESE))
                .contains(
                        "Tiêu chí 1 “Quy hoạch” đạt ở mức tối thiểu từ ngày 2019-03-01, theo phiên bản 1.",
                        "Quảng Lâm áp dụng Bộ tiêu chí Quảng Ninh, phiên bản 1, từ ngày 2017-01-01.",
                        "Mục tiêu được điều chỉnh: 15 tiêu chí và 45 chỉ tiêu, hạn 2019-12-31.",
                        "Phòng Nông nghiệp phụ trách chỉ tiêu 9.2 “Chỉ tiêu 9.2” từ ngày 2019-01-10.");
        assertThat(summaries(Locale.ENGLISH))
                .contains(
                        "Criterion 1 “Planning” is met (barely) from 2019-03-01 on, by version 1.",
                        "The report as of 2019-06 claims 3 criteria and an unstated number of indicators;"
                                + " the entries support 2 criteria and 2 indicators.");
    }

    @Test
    void no_sentence_has_a_gap() {
        assertThat(Stream.concat(summaries(Languages.VIETNAMESE).stream(), summaries(Locale.ENGLISH).stream()))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", " null"));
    }

    @Test
    void an_unknown_unit_has_no_timeline() {
        TimelineOf question =
                new TimelineOf(new UnitId("nowhere"), EVERYTHING, Order.POSITION, null, 10, Languages.VIETNAMESE);

        assertThatThrownBy(() -> answers.answer(question)).isInstanceOf(UnknownSubject.class);
    }

    private List<String> summaries(Locale language) {
        return answers
                .answer(new TimelineOf(SampleStory.COMMUNE, EVERYTHING, Order.POSITION, null, 500, language))
                .items()
                .stream()
                .map(TimelineView::summary)
                .toList();
    }

    private List<TimelineView> ask(Filter filter, Order order) {
        TimelineOf question = new TimelineOf(SampleStory.COMMUNE, filter, order, null, 500, Languages.VIETNAMESE);
        return answers.answer(question).items();
    }

    private static Fact first(String name) {
        return FACTS.stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TimelineView find(List<TimelineView> entries, String id) {
        return entries.stream()
                .filter(view -> view.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
