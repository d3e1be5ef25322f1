package vn.vedich.query.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.query.story.RequestStory.DRAINAGE;
import static vn.vedich.query.story.RequestStory.FIELD_ROADS;
import static vn.vedich.query.story.RequestStory.MODEL_VILLAGES;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestStanding.Matter;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.NamedCriterion;
import vn.vedich.query.dossier.NamedSession;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.RequestPart;
import vn.vedich.query.dossier.RequestWait;
import vn.vedich.query.requests.RequestView.Lack;
import vn.vedich.query.requests.RequestsQuery.Answered;
import vn.vedich.query.requests.RequestsQuery.Filter;
import vn.vedich.query.requests.RequestsQuery.Register;
import vn.vedich.query.requests.RequestsQuery.RequestOf;
import vn.vedich.query.requests.RequestsQuery.Sort;
import vn.vedich.query.requests.WholeRequestView.Act;
import vn.vedich.query.requests.WholeRequestView.Kind;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.RequestStory;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.SessionStory;
import vn.vedich.query.story.Story;
import vn.vedich.query.story.WorksStory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestsAnswersTest {

    private static final RequestId SCHOOL = new RequestId("school");
    private static final Filter EVERYTHING = new Filter(null, null, null, null, null, null, null);

    private Story story;
    private RequestsAnswers answers;

    @BeforeEach
    void told() {
        SampleStory sample = new SampleStory();
        sample.units();
        sample.rules();
        story = sample.story;
        new WorksStory(story).begun();
        new SessionStory(story).held();
        RequestStory requests = new RequestStory(story);
        requests.raised();
        requests.answered();
        raised(SCHOOL, NEIGHBOUR, "2019-06-01");
        story.tell("2019-07-01", new RequestAnswered(SCHOOL, DISTRICT, Answer.REFUSED, null, null, day("2019-07-01")));
        projected();
    }

    @Test
    void the_oldest_request_comes_first_unless_asked_otherwise() {
        assertThat(ids(register(EVERYTHING, "2019-07-09")))
                .containsExactly(SCHOOL, DRAINAGE, FIELD_ROADS, MODEL_VILLAGES);
        assertThat(ids(answers.answer(new Register(EVERYTHING, Sort.NEWEST, day("2019-07-09"), null, 100))))
                .containsExactly(DRAINAGE, FIELD_ROADS, MODEL_VILLAGES, SCHOOL);
    }

    @Test
    void on_a_day_only_those_are_there_that_were_raised_by_then() {
        assertThat(ids(register(EVERYTHING, "2019-07-08"))).containsExactly(SCHOOL);
        assertThat(ids(register(EVERYTHING, "2019-05-31"))).isEmpty();
    }

    @Test
    void a_request_says_on_whom_it_waits_and_for_how_many_days() {
        RequestView roads = find(FIELD_ROADS, "2019-07-25");

        assertThat(roads.waiting())
                .isEqualTo(new RequestWait(called(INFRASTRUCTURE), Matter.ANSWER, day("2019-07-20"), 5));
        assertThat(roads.ageInDays()).isEqualTo(16);
        assertThat(roads.answer()).isNull();
        assertThat(roads.lacks()).containsExactly(Lack.FUNDING);
    }

    @Test
    void agreed_to_it_waits_for_money_on_the_unit_that_answered() {
        assertThat(find(FIELD_ROADS, "2019-08-15").waiting())
                .isEqualTo(new RequestWait(called(INFRASTRUCTURE), Matter.FUNDING, day("2019-08-10"), 5));
        assertThat(find(FIELD_ROADS, "2019-08-20").waiting()).isNull();
        assertThat(find(FIELD_ROADS, "2019-08-20").funding()).hasSize(1);
    }

    @Test
    void a_deferred_request_goes_on_waiting_and_says_until_when() {
        RequestView drainage = find(DRAINAGE, "2019-09-01");

        assertThat(drainage.waiting().on().id()).isEqualTo(DISTRICT);
        assertThat(drainage.answer().until()).hasToString("2020-03");
    }

    @Test
    void requests_are_found_by_who_asks_and_on_whom_they_wait_on_that_day() {
        assertThat(ids(register(of(NEIGHBOUR), "2019-07-25"))).containsExactly(SCHOOL);
        assertThat(ids(register(waitingOn(INFRASTRUCTURE), "2019-07-25"))).containsExactly(FIELD_ROADS);
        assertThat(ids(register(waitingOn(INFRASTRUCTURE), "2019-07-19"))).isEmpty();
        assertThat(ids(register(waitingOn(DISTRICT), "2019-07-25"))).containsExactly(DRAINAGE, MODEL_VILLAGES);
        assertThat(ids(register(waitingOn(DISTRICT), "2019-09-15"))).containsExactly(DRAINAGE);
    }

    @Test
    void what_nobody_pays_for_is_found_unless_it_was_refused() {
        assertThat(ids(register(funded(false), "2019-09-01"))).containsExactly(DRAINAGE, MODEL_VILLAGES);
        assertThat(ids(register(funded(true), "2019-09-01"))).containsExactly(FIELD_ROADS);
    }

    @Test
    void requests_are_found_by_their_answer() {
        assertThat(ids(register(answered(Answered.NONE), "2019-08-10"))).containsExactly(MODEL_VILLAGES);
        assertThat(ids(register(answered(Answered.AGREED), "2019-08-10"))).containsExactly(FIELD_ROADS);
        assertThat(ids(register(answered(Answered.REFUSED), "2019-08-10"))).containsExactly(SCHOOL);
        assertThat(ids(register(answered(Answered.DEFERRED), "2019-08-10"))).containsExactly(DRAINAGE);
    }

    @Test
    void what_is_closed_or_refused_is_not_open() {
        assertThat(ids(register(open(true), "2020-06-01"))).containsExactly(DRAINAGE, MODEL_VILLAGES);
        assertThat(ids(register(open(false), "2020-06-01"))).containsExactly(SCHOOL, FIELD_ROADS);
    }

    @Test
    void what_was_asked_for_is_found_without_marks() {
        assertThat(ids(register(asking("DUONG NOI DONG"), "2019-07-09"))).containsExactly(FIELD_ROADS);
        assertThat(ids(register(asking("duong.*"), "2019-07-09"))).isEmpty();
    }

    @Test
    void every_count_is_the_length_of_the_list_that_is_narrowed_to_it() {
        for (String day : List.of("2019-07-08", "2019-07-09", "2019-08-10", "2019-08-20", "2019-09-15", "2020-06-01")) {
            RequestCounts counts = register(EVERYTHING, day).counts();

            assertThat(counts.all()).isEqualTo(ids(register(EVERYTHING, day)).size());
            assertThat(counts.open()).isEqualTo(total(open(true), day));
            for (Matter matter : Matter.values()) {
                assertThat(counts.awaited().get(matter)).isEqualTo(total(awaiting(matter), day));
            }
            assertThat(counts.lackingFunding()).isEqualTo(total(funded(false), day));
            for (Answered answer : Answered.values()) {
                assertThat(counts.answer().get(answer)).isEqualTo(total(answered(answer), day));
            }
        }
    }

    @Test
    void cursors_lead_through_more_than_is_read_at_once_and_every_part_counts_all() {
        IntStream.range(0, 1_100)
                .forEach(n ->
                        raised(new RequestId("road-%04d".formatted(n)), COMMUNE, "2019-0%d-01".formatted(1 + n % 6)));
        projected();

        for (Sort sort : Sort.values()) {
            List<RequestId> all = new ArrayList<>();
            Cursor after = null;
            do {
                CountedList<RequestCounts, RequestView> part =
                        answers.answer(new Register(waitingOn(DISTRICT), sort, day("2019-07-15"), after, 300));
                assertThat(part.counts().all()).isEqualTo(1_103);
                all.addAll(ids(part));
                after = Cursor.ofDay(part.next()).orElse(null);
            } while (after != null);

            assertThat(all).hasSize(1_103).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_history_of_a_request_tells_everything_that_stands_by_day() {
        WholeRequestView villages = answers.answer(new RequestOf(MODEL_VILLAGES, day("2019-09-15")));

        assertThat(villages.acts()).extracting(Act::kind).containsExactly(Kind.RAISED, Kind.ANSWERED, Kind.FUNDED);
        assertThat(villages.acts().get(1).answer().answer()).isEqualTo(Answer.AGREED);
        assertThat(villages.acts().get(2).funding().amount().dong()).isEqualTo(250_000_000);
        assertThat(villages.acts())
                .allSatisfy(act -> assertThat(act.actor().unit()).isNotNull());
        assertThat(answers.answer(new RequestOf(MODEL_VILLAGES, day("2019-08-14")))
                        .acts())
                .extracting(Act::kind)
                .containsExactly(Kind.RAISED);
    }

    @Test
    void what_a_request_names_is_called_by_name() {
        RequestView roads = find(FIELD_ROADS, "2019-08-20");

        assertThat(roads.unit()).isEqualTo(new NamedUnit(COMMUNE, Names.of("Quảng Lâm")));
        assertThat(roads.criteria())
                .extracting(NamedCriterion::names)
                .extracting(Names::vi)
                .containsExactly(Text.of("Thu nhập"));
        assertThat(roads.session()).isEqualTo(new NamedSession(SessionStory.SESSION, day("2019-07-09")));
        assertThat(roads.answer().by()).isEqualTo(called(INFRASTRUCTURE));
        assertThat(roads.funding().getFirst().payer().project().names().vi()).hasToString("Đường Tài Cóong Mỷ");
    }

    @Test
    void what_of_it_is_filler_is_named_also_when_the_request_itself_is_none() {
        story.from(Source.ILLUSTRATIVE);
        story.tell("2019-10-01", new RequestAnswered(DRAINAGE, DISTRICT, Answer.AGREED, null, null, day("2019-10-01")));
        projected();

        assertThat(find(DRAINAGE, "2019-09-30").illustrative()).isFalse();
        assertThat(find(DRAINAGE, "2019-10-01").source()).isEqualTo(Source.ARTICLE);
        assertThat(find(DRAINAGE, "2019-10-01").illustrativeParts()).containsExactly(RequestPart.ANSWER);
    }

    @Test
    void a_request_that_was_not_raised_by_then_is_unknown() {
        assertThatThrownBy(() -> answers.answer(new RequestOf(SCHOOL, day("2019-05-31"))))
                .isInstanceOf(UnknownSubject.class);
        assertThatThrownBy(() -> answers.answer(new RequestOf(new RequestId("nothing"), null)))
                .isInstanceOf(UnknownSubject.class);
    }

    private RequestView find(RequestId id, String day) {
        return answers.answer(new RequestOf(id, day(day))).request();
    }

    private CountedList<RequestCounts, RequestView> register(Filter filter, String day) {
        return answers.answer(new Register(filter, Sort.OLDEST, day(day), null, 100));
    }

    private int total(Filter filter, String day) {
        return ids(register(filter, day)).size();
    }

    private static List<RequestId> ids(CountedList<RequestCounts, RequestView> part) {
        return part.items().stream().map(RequestView::id).toList();
    }

    private static NamedUnit called(UnitId unit) {
        return new NamedUnit(unit, Names.of("Phòng Kinh tế và Hạ tầng"));
    }

    private static Filter of(UnitId unit) {
        return new Filter(unit, null, null, null, null, null, null);
    }

    private static Filter waitingOn(UnitId unit) {
        return new Filter(null, unit, null, null, null, null, null);
    }

    private static Filter awaiting(Matter matter) {
        return new Filter(null, null, matter, null, null, null, null);
    }

    private static Filter answered(Answered answer) {
        return new Filter(null, null, null, answer, null, null, null);
    }

    private static Filter funded(boolean funded) {
        return new Filter(null, null, null, null, funded, null, null);
    }

    private static Filter open(boolean open) {
        return new Filter(null, null, null, null, null, open, null);
    }

    private static Filter asking(String part) {
        return new Filter(null, null, null, null, null, null, part);
    }

    private void raised(RequestId id, UnitId unit, String on) {
        LocalDate day = day(on);
        story.tell(on, new RequestRaised(id, unit, DISTRICT, Text.of("Sửa trường học"), List.of(), null, day));
    }

    private void projected() {
        RequestsStore store = new RequestsStore(AnswersDatabase.empty());
        new RequestsProjection(store).apply(story.facts());
        answers = new RequestsAnswers(store, Clock.fixed(Instant.parse("2022-01-01T00:00:00Z"), ZoneOffset.UTC));
    }
}
