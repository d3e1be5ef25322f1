package vn.vedich.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Names;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.DirectiveStory;
import vn.vedich.query.story.EvidenceStory;
import vn.vedich.query.story.RequestStory;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.SessionStory;
import vn.vedich.query.story.WorksStory;
import vn.vedich.query.timeline.TimelineQuery.Filter;
import vn.vedich.query.timeline.TimelineQuery.Order;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/** Which entries belong to whose timeline. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BelongingTest {

    private static final List<Fact> FACTS = SampleStory.whole();

    private TimelineAnswers answers;

    @BeforeEach
    void told() {
        TimelineStore store = new TimelineStore(AnswersDatabase.empty());
        new TimelineProjection(store).apply(FACTS);
        answers = new TimelineAnswers(store);
    }

    @Test
    void a_commune_has_its_works_sessions_directives_requests_and_evidence_whole() {
        assertThat(positions(SampleStory.COMMUNE))
                .containsAll(inLog(WorksStory.ROAD))
                .containsAll(inLog(SessionStory.SESSION))
                .containsAll(inLog(DirectiveStory.HOUSES))
                .containsAll(inLog(RequestStory.DRAINAGE))
                .containsAll(inLog(EvidenceStory.SCAN))
                .doesNotContainAnyElementsOf(inLog(SampleStory.SET));
    }

    @Test
    void the_investor_of_a_project_has_all_of_it() {
        assertThat(positions(SampleStory.INFRASTRUCTURE))
                .containsAll(inLog(WorksStory.ROAD))
                .doesNotContainAnyElementsOf(inLog(WorksStory.WEIR));
    }

    @Test
    void all_who_met_in_a_session_have_all_of_it() {
        for (UnitId met : List.of(SampleStory.DISTRICT, SampleStory.COMMUNE, SampleStory.DEPARTMENT)) {
            assertThat(positions(met)).containsAll(inLog(SessionStory.SESSION));
        }
    }

    @Test
    void who_ever_led_or_cooperated_has_all_of_a_directive_from_its_issue_on() {
        assertThat(positions(SampleStory.INFRASTRUCTURE)).containsAll(inLog(DirectiveStory.HOUSES));
        assertThat(positions(SampleStory.DEPARTMENT))
                .containsAll(inLog(DirectiveStory.HOUSES))
                .doesNotContainAnyElementsOf(inLog(DirectiveStory.MOVEMENT));
    }

    @Test
    void who_issues_a_directive_has_its_issue_and_what_is_taken_to_it_alone() {
        assertThat(ask(SampleStory.DISTRICT))
                .filteredOn(entry -> entry.subject().type().equals("directive"))
                .extracting(TimelineView::type)
                .hasSize(6)
                .containsOnly("directive.DirectiveIssued", "directive.DirectiveEscalated");
    }

    @Test
    void a_request_belongs_to_all_on_whom_it_ever_waited() {
        assertThat(positions(SampleStory.DISTRICT)).containsAll(inLog(RequestStory.FIELD_ROADS));
        assertThat(positions(SampleStory.INFRASTRUCTURE))
                .containsAll(inLog(RequestStory.FIELD_ROADS))
                .doesNotContainAnyElementsOf(inLog(RequestStory.DRAINAGE));
    }

    @Test
    void a_department_has_the_single_entries_that_name_it_told_of_the_commune_that_they_are_about() {
        List<TimelineView> entries = ask(SampleStory.DEPARTMENT).stream()
                .filter(entry -> entry.subject().type().matches("enrolment|assessment"))
                .toList();

        assertThat(entries)
                .extracting(TimelineView::type)
                .containsOnly(
                        "enrolment.ResponsibilityAssigned",
                        "enrolment.SupportUnitAssigned",
                        "enrolment.CriterionPlanned",
                        "assessment.CriterionVerified");
        assertThat(entries)
                .extracting(TimelineView::summary)
                .contains("Phòng Nông nghiệp đỡ đầu Quảng Lâm từ ngày 2019-01-10.");
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.units())
                        .contains(new NamedUnit(SampleStory.DEPARTMENT, Names.of("Phòng Nông nghiệp"))));
    }

    static List<SubjectId> subjects() {
        return List.of(
                WorksStory.ROAD,
                SessionStory.SESSION,
                DirectiveStory.HOUSES,
                RequestStory.FIELD_ROADS,
                EvidenceStory.BLURRED);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void the_timeline_of_one_subject_is_its_stream(SubjectId subject) {
        assertThat(positions(subject)).isNotEmpty().isEqualTo(inLog(subject));
    }

    @Test
    void an_unknown_subject_has_no_timeline() {
        assertThatThrownBy(() -> ask(new ProjectId("nowhere"))).isInstanceOf(UnknownSubject.class);
        assertThatThrownBy(() -> ask(new DirectiveId("quang-lam"))).isInstanceOf(UnknownSubject.class);
    }

    @Test
    void the_timeline_of_a_subject_is_narrowed_to_what_bears_on_a_unit() {
        Filter cooperating = new Filter(null, null, null, null, null, SampleStory.DEPARTMENT, null);

        assertThat(answers.answer(question(DirectiveStory.HOUSES, cooperating)).items())
                .extracting(TimelineView::type)
                .contains("directive.DirectiveIssued", "directive.DirectiveReassigned")
                .doesNotContain("directive.DeadlineExtended");
    }

    private List<Long> positions(SubjectId subject) {
        return ask(subject).stream().map(TimelineView::position).toList();
    }

    private List<TimelineView> ask(SubjectId subject) {
        return answers.answer(question(subject, new Filter(null, null, null, null, null, null, null)))
                .items();
    }

    private static TimelineOf question(SubjectId subject, Filter filter) {
        return new TimelineOf(subject, filter, Order.POSITION, null, 500, Languages.VIETNAMESE);
    }

    private static List<Long> inLog(SubjectId subject) {
        return FACTS.stream()
                .filter(fact -> fact.stream().equals(subject.stream()))
                .map(Fact::position)
                .toList();
    }
}
