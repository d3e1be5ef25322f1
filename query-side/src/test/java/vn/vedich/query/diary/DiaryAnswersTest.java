package vn.vedich.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.query.story.SampleStory.COMMUNE;
import static vn.vedich.query.story.SampleStory.DISTRICT;
import static vn.vedich.query.story.SampleStory.INFRASTRUCTURE;
import static vn.vedich.query.story.SampleStory.NEIGHBOUR;
import static vn.vedich.query.story.Story.day;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.SessionEntryAnnulled;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.diary.DiaryQuery.Filter;
import vn.vedich.query.diary.DiaryQuery.Register;
import vn.vedich.query.diary.DiaryQuery.SessionOf;
import vn.vedich.query.diary.DiaryQuery.Sort;
import vn.vedich.query.diary.SessionView.Conclusion;
import vn.vedich.query.diary.SessionView.Directive;
import vn.vedich.query.diary.SessionView.Finding;
import vn.vedich.query.diary.SessionView.Request;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.DirectiveStory;
import vn.vedich.query.story.RequestStory;
import vn.vedich.query.story.SampleSet;
import vn.vedich.query.story.SessionStory;
import vn.vedich.query.story.Story;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiaryAnswersTest {

    private static final SessionId JULY = SessionStory.SESSION;
    private static final SessionId AUGUST = new SessionId("august");
    private static final SessionId NEXT_DOOR = new SessionId("next-door");
    private static final Filter EVERYTHING = new Filter(null, null, null, null);

    private final Story story = new Story();
    private DiaryAnswers answers;

    @BeforeEach
    void told() {
        story.tell(
                "2015-01-01",
                new UnitRegistered(
                        COMMUNE, new UnitKind("commune"), Names.of("Quảng Lâm"), null, null, day("2015-01-01")));
        SessionStory session = new SessionStory(story);
        session.held();
        DirectiveStory directives = new DirectiveStory(story);
        directives.issued();
        RequestStory requests = new RequestStory(story);
        requests.raised();
        session.noticed();
        directives.named();
        directives.followed();
        requests.answered();
        held(AUGUST, "2019-08-20", COMMUNE, "Tiến độ giải ngân");
        held(NEXT_DOOR, "2019-08-20", NEIGHBOUR, "Rà soát đường liên thôn");
        projected();
    }

    @Test
    void the_latest_session_comes_first_unless_asked_otherwise() {
        assertThat(ids(EVERYTHING, Sort.NEWEST)).containsExactly(AUGUST, NEXT_DOOR, JULY);
        assertThat(ids(EVERYTHING, Sort.OLDEST)).containsExactly(JULY, AUGUST, NEXT_DOOR);
    }

    @Test
    void a_session_in_the_register_says_who_met_and_how_much_came_of_it() {
        DiaryEntryView july = register(EVERYTHING, Sort.OLDEST, null, 1).items().getFirst();

        assertThat(july.heldOn()).isEqualTo("2019-07-09");
        assertThat(july.unit()).isEqualTo(new NamedUnit(COMMUNE, Names.of("Quảng Lâm")));
        assertThat(july.chair().unit().id()).isEqualTo(DISTRICT);
        assertThat(july.chair().person()).hasToString("Bí thư Huyện ủy");
        assertThat(july.present()).extracting(NamedUnit::id).contains(INFRASTRUCTURE);
        assertThat(july.counts()).isEqualTo(new DiaryEntryView.Counts(2, 2));
        assertThat(july.notice().date()).isEqualTo("2019-07-16");
    }

    @Test
    void the_register_as_of_a_day_holds_what_was_held_by_then_and_counts_it() {
        CountedList<CountedList.Counts, DiaryEntryView> then =
                answers.answer(new Register(EVERYTHING, Sort.NEWEST, day("2019-07-09"), null, 1));

        assertThat(then.asOf()).isEqualTo("2019-07-09");
        assertThat(then.items()).extracting(DiaryEntryView::id).containsExactly(JULY);
        assertThat(then.items().getFirst().notice()).isNull();
        assertThat(then.counts().all()).isEqualTo(1);
        assertThat(register(EVERYTHING, Sort.NEWEST, null, 1).counts().all()).isEqualTo(3);
    }

    @Test
    void whoever_took_part_finds_a_session() {
        assertThat(ids(by(COMMUNE), Sort.OLDEST)).containsExactly(JULY, AUGUST);
        assertThat(ids(by(INFRASTRUCTURE), Sort.OLDEST)).containsExactly(JULY);
        assertThat(ids(by(DISTRICT), Sort.OLDEST)).containsExactly(JULY, AUGUST, NEXT_DOOR);
    }

    @Test
    void sessions_are_found_by_days_that_both_count() {
        assertThat(ids(between("2019-07-09", "2019-07-09"), Sort.OLDEST)).containsExactly(JULY);
        assertThat(ids(between("2019-07-10", null), Sort.OLDEST)).containsExactly(AUGUST, NEXT_DOOR);
        assertThat(ids(between(null, "2019-08-19"), Sort.OLDEST)).containsExactly(JULY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nong thon moi", "TIẾN ĐỘ THỰC HIỆN", "da khoi cong", "dot nat"})
    void what_was_said_is_found_in_subject_findings_and_conclusions_without_marks(String said) {
        assertThat(ids(new Filter(null, null, null, said), Sort.OLDEST)).containsExactly(JULY);
    }

    @Test
    void what_was_annulled_or_corrected_is_not_found_any_more() {
        assertThat(ids(new Filter(null, null, null, "dien tich dat"), Sort.OLDEST))
                .isEmpty();
        assertThat(ids(new Filter(null, null, null, ".*"), Sort.OLDEST)).isEmpty();
    }

    @Test
    void cursors_lead_through_everything_once_in_both_orders() {
        assertThat(piecemeal(Sort.NEWEST)).containsExactly(AUGUST, NEXT_DOOR, JULY);
        assertThat(piecemeal(Sort.OLDEST)).containsExactly(JULY, AUGUST, NEXT_DOOR);
    }

    @Test
    void findings_are_told_by_kind() {
        SessionView july = session("2019-07-09");

        assertThat(july.findings().results()).extracting(f -> f.id().value()).containsExactly("works");
        assertThat(july.findings().difficulties()).isEmpty();
        Finding slow = july.findings().criticisms().getFirst();
        assertThat(slow.criterion().id()).isEqualTo(SampleSet.HOUSING);
        assertThat(slow.unit().id()).isEqualTo(COMMUNE);
    }

    @Test
    void a_conclusion_shows_what_became_of_it() {
        Conclusion houses = session("2020-03-20").conclusions().getFirst();
        Directive directive = houses.directives().getFirst();

        assertThat(houses.text().value()).endsWith("nhà dột nát");
        assertThat(directive.id()).isEqualTo(DirectiveStory.HOUSES);
        assertThat(directive.status()).isEqualTo(Standing.Status.DONE);
        assertThat(directive.lead().id()).isEqualTo(new UnitId("agriculture"));
        assertThat(directive.deadline()).hasToString("2020-03");
        assertThat(directive.onTime()).isEqualTo(OnTime.DONE_ON_TIME);
    }

    @Test
    void it_shows_that_as_it_stood_on_a_day() {
        Conclusion then = session("2019-12-01").conclusions().getFirst();

        assertThat(then.directives()).singleElement().satisfies(directive -> {
            assertThat(directive.status()).isEqualTo(Standing.Status.OPEN);
            assertThat(directive.lead().id()).isEqualTo(INFRASTRUCTURE);
            assertThat(directive.deadline()).hasToString("2019-12-31");
        });
    }

    @Test
    void a_directive_belongs_to_a_conclusion_from_the_day_on_which_that_was_said() {
        assertThat(session("2019-07-15").conclusions().getLast().directives()).isEmpty();
        assertThat(session("2019-07-16").conclusions().getLast().directives())
                .extracting(Directive::id)
                .containsExactly(DirectiveStory.MOVEMENT);
    }

    @Test
    void a_directive_whose_conclusion_does_not_stand_any_more_is_shown_apart() {
        EntryId movement = story.facts().stream()
                .filter(fact -> fact.event() instanceof ConclusionAdopted adopted
                        && adopted.conclusion().equals(new ConclusionId("movement")))
                .findFirst()
                .orElseThrow()
                .entry()
                .id();
        story.tell("2019-09-01", new SessionEntryAnnulled(JULY, movement));
        projected();

        SessionView july = session("2019-09-01");

        assertThat(july.conclusions()).hasSize(1);
        assertThat(july.directivesWithoutConclusion())
                .extracting(Directive::id)
                .containsExactly(DirectiveStory.MOVEMENT);
    }

    @Test
    void the_notice_is_there_from_its_date_on() {
        assertThat(session("2019-07-15").session().notice()).isNull();
        assertThat(session("2019-07-16").session().notice().number().value()).isEqualTo("123-TB/HU");
    }

    @Test
    void requests_raised_in_it_say_on_whom_they_wait() {
        assertThat(session("2019-07-25").requests())
                .extracting(Request::id, request -> request.waiting().on().id())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RequestStory.DRAINAGE, DISTRICT),
                        org.assertj.core.groups.Tuple.tuple(RequestStory.FIELD_ROADS, INFRASTRUCTURE),
                        org.assertj.core.groups.Tuple.tuple(RequestStory.MODEL_VILLAGES, DISTRICT));
        assertThat(session("2020-06-01").requests())
                .filteredOn(Request::open)
                .extracting(Request::id)
                .doesNotContain(RequestStory.FIELD_ROADS);
    }

    @Test
    void a_session_that_was_not_held_by_then_is_unknown() {
        assertThatThrownBy(() -> session("2019-07-08")).isInstanceOf(UnknownSubject.class);
        assertThatThrownBy(() -> answers.answer(new SessionOf(new SessionId("nowhere"), null)))
                .isInstanceOf(UnknownSubject.class);
    }

    private SessionView session(String day) {
        return answers.answer(new SessionOf(JULY, day(day)));
    }

    private List<SessionId> piecemeal(Sort sort) {
        List<SessionId> all = new ArrayList<>();
        Cursor after = null;
        do {
            CountedList<CountedList.Counts, DiaryEntryView> part = register(EVERYTHING, sort, after, 1);
            part.items().forEach(entry -> all.add(entry.id()));
            after = Cursor.ofDay(part.next()).orElse(null);
        } while (after != null);
        return all;
    }

    private List<SessionId> ids(Filter filter, Sort sort) {
        return register(filter, sort, null, 100).items().stream()
                .map(DiaryEntryView::id)
                .toList();
    }

    private CountedList<CountedList.Counts, DiaryEntryView> register(
            Filter filter, Sort sort, Cursor after, int limit) {
        return answers.answer(new Register(filter, sort, null, after, limit));
    }

    private static Filter by(UnitId unit) {
        return new Filter(unit, null, null, null);
    }

    private static Filter between(String from, String to) {
        return new Filter(null, optional(from), optional(to), null);
    }

    private static LocalDate optional(String day) {
        return day == null ? null : day(day);
    }

    private void held(SessionId id, String on, UnitId with, String about) {
        story.tell(on, new SessionHeld(id, day(on), new Chair(DISTRICT, null), with, List.of(), Text.of(about)));
    }

    private void projected() {
        DiaryStore store = new DiaryStore(AnswersDatabase.empty());
        new DiaryProjection(store).apply(story.facts());
        answers = new DiaryAnswers(store, Clock.fixed(Instant.parse("2022-01-01T00:00:00Z"), ZoneOffset.UTC));
    }
}
