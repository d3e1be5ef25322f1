package vn.vedich.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.query.story.Story.day;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentEntryAnnulled;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.AssessmentEvent.ResultsCarriedOver;
import vn.vedich.kernel.assessment.CarriedResult;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceEntryAnnulled;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectProgressReported;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.evidence.EvidenceQuery.Filter;
import vn.vedich.query.evidence.EvidenceQuery.PieceOf;
import vn.vedich.query.evidence.EvidenceQuery.Register;
import vn.vedich.query.evidence.EvidenceQuery.Sort;
import vn.vedich.query.evidence.Offer.Purpose;
import vn.vedich.query.evidence.RepeatedView.Repeated;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.Story;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceAnswersTest {

    private static final UnitId COMMUNE = new UnitId("quang-lam");
    private static final UnitId DEPARTMENT = new UnitId("infrastructure");
    private static final AssessmentId ASSESSMENT = new AssessmentId("quang-lam-2016");
    private static final ProjectId ROAD = new ProjectId("tai-coong-my");
    private static final DirectiveId HOUSES = new DirectiveId("temporary-houses");
    private static final IndicatorId SCHOOLS = new IndicatorId("qn-5.1");
    private static final EvidenceId PHOTO = new EvidenceId("qn-5-photo");
    private static final EvidenceId COPY = new EvidenceId("qn-5-photo-copy");
    private static final EvidenceId MAP = new EvidenceId("map");
    private static final LocalDate JULY = day("2019-07-09");

    private final Story story = new Story();

    @Test
    void the_register_holds_what_was_attached_by_a_day() {
        attach("2019-06-01", PHOTO, COMMUNE, "Trường tiểu học Quảng Lâm", 'a');
        attach("2019-07", MAP, COMMUNE, "Bản đồ quy hoạch", 'b');
        attach("2019-07-10", COPY, DEPARTMENT, "Ảnh trường học", 'a');

        assertThat(ids(register(null, null, null, Sort.ID))).containsExactly("map", "qn-5-photo");
        assertThat(ids(register(null, null, null, Sort.ATTACHED_ON))).containsExactly("qn-5-photo", "map");
        assertThat(ids(register(null, null, "truong TIEU", Sort.ID))).containsExactly("qn-5-photo");
        assertThat(ids(register(DEPARTMENT, null, null, Sort.ID))).isEmpty();
        assertThat(ids(register(null, hash('b'), null, Sort.ID))).containsExactly("map");
    }

    @Test
    void a_piece_is_shown_as_it_was_attached_and_as_it_stands() {
        story.tell(
                "2015-01-01",
                new UnitRegistered(
                        COMMUNE, new UnitKind("commune"), Names.of("Quảng Lâm"), null, null, day("2015-01-01")));
        attach("2019-06-01", PHOTO, COMMUNE, "Trường tiểu học", 'a');
        story.tell("2019-07-01", new EvidenceWithdrawn(PHOTO, day("2019-07-05")));

        EvidenceView then = piece(PHOTO, day("2019-07-04")).evidence();
        EvidenceView later = piece(PHOTO, JULY).evidence();

        assertThat(then.standing()).isTrue();
        assertThat(later.standing()).isFalse();
        assertThat(later.withdrawnFrom()).isEqualTo(day("2019-07-05"));
        assertThat(later.unit()).isEqualTo(new NamedUnit(COMMUNE, Names.of("Quảng Lâm")));
        assertThat(later.content()).isEqualTo(content('a'));
        assertThat(ids(register(null, null, null, Sort.ID))).containsExactly("qn-5-photo");
    }

    @Test
    void what_nobody_offers_is_unknown() {
        EntryId attachment = attach("2019-06-01", PHOTO, COMMUNE, "Trường tiểu học", 'a');
        story.tell("2019-06-02", new EvidenceEntryAnnulled(PHOTO, attachment));

        assertThatThrownBy(() -> piece(PHOTO, JULY)).isInstanceOf(UnknownSubject.class);
        assertThatThrownBy(() -> piece(MAP, JULY)).isInstanceOf(UnknownSubject.class);
        assertThatThrownBy(() -> told().content(PHOTO)).isInstanceOf(UnknownSubject.class);
        assertThat(ids(register(null, null, null, Sort.ID))).isEmpty();
    }

    @Test
    void every_place_where_it_is_used_is_named_in_order() {
        attach("2019-06-01", PHOTO, COMMUNE, "Trường tiểu học", 'a');
        story.tell("2019-06-05", new DirectiveReportedDone(HOUSES, DEPARTMENT, day("2019-06-05"), null, named(PHOTO)));
        story.tell("2019-06-04", new ProjectCompleted(ROAD, day("2019-06-04"), named(PHOTO)));
        story.tell("2019-06-03", progress(PHOTO));
        story.tell("2019-06-02", recorded(PHOTO));
        story.tell("2019-06-06", carried(PHOTO));
        story.tell("2019-06-07", recorded(MAP));
        story.tell("2019-07-10", progress(PHOTO));

        List<UseView> uses = piece(PHOTO, JULY).uses();

        assertThat(uses)
                .extracting(UseView::offeredFor)
                .containsExactly(
                        Purpose.INDICATOR_VALUE,
                        Purpose.PROJECT_PROGRESS,
                        Purpose.PROJECT_COMPLETION,
                        Purpose.DIRECTIVE_DONE,
                        Purpose.CARRIED_VALUE);
        assertThat(uses)
                .extracting(use -> use.subject().type() + "/" + use.subject().id())
                .containsExactly(
                        "assessment/quang-lam-2016",
                        "project/tai-coong-my",
                        "project/tai-coong-my",
                        "directive/temporary-houses",
                        "assessment/quang-lam-2016");
        assertThat(uses.getFirst().indicator()).isEqualTo(SCHOOLS);
        assertThat(uses).allMatch(UseView::standing);
    }

    @Test
    void a_place_that_was_corrected_or_annulled_is_shown_and_does_not_stand() {
        attach("2019-06-01", PHOTO, COMMUNE, "Trường tiểu học", 'a');
        EntryId wrong = story.tell("2019-06-02", recorded(PHOTO));
        EntryId correction = story.correct(wrong, "2019-06-02", recorded());
        EntryId never = story.tell("2019-06-03", recorded(PHOTO));
        EntryId annulment = story.tell("2019-06-04", new AssessmentEntryAnnulled(ASSESSMENT, never));

        List<UseView> uses = piece(PHOTO, JULY).uses();

        assertThat(uses).extracting(UseView::standing).containsExactly(false, false);
        assertThat(uses.getFirst().correctedBy()).isEqualTo(correction);
        assertThat(uses.getLast().annulledBy()).isEqualTo(annulment);
        assertThat(repeated(JULY)).isEmpty();
    }

    @Test
    void the_same_bytes_offered_twice_stand_in_two_places() {
        attach("2019-06-01", PHOTO, COMMUNE, "Trường tiểu học", 'a');
        attach("2019-06-02", MAP, COMMUNE, "Bản đồ", 'b');
        attach("2019-06-03", COPY, DEPARTMENT, "Ảnh trường", 'a');

        assertThat(repeated(JULY)).singleElement().satisfies(one -> {
            assertThat(one.sha256()).isEqualTo(hash('a'));
            assertThat(one.attachments()).extracting(EvidenceView::id).containsExactly(PHOTO, COPY);
            assertThat(one.uses()).isEmpty();
        });
        assertThat(repeated(day("2019-06-02"))).isEmpty();
    }

    @Test
    void one_piece_used_twice_stands_in_two_places() {
        attach("2019-06-01", PHOTO, COMMUNE, "Trường tiểu học", 'a');
        story.tell("2019-06-02", recorded(PHOTO));
        story.tell("2019-06-03", progress(PHOTO));

        assertThat(repeated(JULY))
                .singleElement()
                .satisfies(one -> assertThat(one.uses())
                        .extracting(UseView::offeredFor)
                        .containsExactly(Purpose.INDICATOR_VALUE, Purpose.PROJECT_PROGRESS));
        assertThat(repeated(day("2019-06-02"))).isEmpty();
    }

    @Test
    void a_value_that_is_carried_over_is_no_second_place() {
        attach("2019-06-01", PHOTO, COMMUNE, "Trường tiểu học", 'a');
        story.tell("2019-06-02", recorded(PHOTO));
        story.tell("2019-06-03", carried(PHOTO));

        assertThat(repeated(JULY)).isEmpty();
    }

    @Test
    void what_is_withdrawn_stands_nowhere() {
        attach("2019-06-01", PHOTO, COMMUNE, "Trường tiểu học", 'a');
        attach("2019-06-03", COPY, DEPARTMENT, "Ảnh trường", 'a');
        story.tell("2019-07-01", new EvidenceWithdrawn(COPY, day("2019-07-01")));

        assertThat(repeated(JULY)).isEmpty();
        assertThat(repeated(day("2019-06-30"))).hasSize(1);
    }

    @Test
    void cursors_lead_through_everything_once() {
        for (int n = 0; n < 40; n++) {
            String month = "2019-0" + (1 + n % 5);
            attach(month, new EvidenceId("e-" + n), COMMUNE, "Ảnh " + n, (char) ('a' + n % 6));
        }
        EvidenceAnswers answers = told();

        for (Sort sort : Sort.values()) {
            List<String> all = paged(after ->
                            part(answers.answer(new Register(new Filter(null, null, null), sort, JULY, after, 7))))
                    .stream()
                    .map(view -> view.id().value())
                    .toList();
            assertThat(all).hasSize(40).doesNotHaveDuplicates();
        }
        assertThat(paged(after -> part(answers.answer(new EvidenceQuery.Repeated(JULY, after, 4)))))
                .hasSize(6)
                .extracting(one -> one.sha256().hex())
                .isSorted();
    }

    private EntryId attach(String on, EvidenceId id, UnitId unit, String title, char digit) {
        return story.tell(on, new EvidenceAttached(id, unit, Text.of(title), content(digit)));
    }

    private static Content content(char digit) {
        return new Content(hash(digit), 7_000, new MediaType("image/jpeg"));
    }

    private static Sha256 hash(char digit) {
        return new Sha256(Character.toString(digit).repeat(64));
    }

    private static IndicatorRecorded recorded(EvidenceId... evidence) {
        return new IndicatorRecorded(ASSESSMENT, observation(evidence));
    }

    private static ResultsCarriedOver carried(EvidenceId... evidence) {
        CarriedResult result = new CarriedResult(SCHOOLS, new EntryId("earlier"), observation(evidence));
        return new ResultsCarriedOver(ASSESSMENT, new AssessmentId("earlier"), List.of(result));
    }

    private static Observation observation(EvidenceId... evidence) {
        return new Observation(
                SCHOOLS, new Measured.YesNo(true), null, null, day("2019-06-01"), null, null, named(evidence));
    }

    private static ProjectProgressReported progress(EvidenceId... evidence) {
        return new ProjectProgressReported(ROAD, Decimal.of("50"), day("2019-06-03"), null, named(evidence));
    }

    private static List<EvidenceId> named(EvidenceId... evidence) {
        return List.of(evidence);
    }

    private EvidenceAnswers told() {
        EvidenceStore store = new EvidenceStore(AnswersDatabase.empty());
        new EvidenceProjection(store).apply(story.facts());
        return new EvidenceAnswers(store, Clock.fixed(Instant.parse("2022-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    private PieceView piece(EvidenceId id, LocalDate day) {
        return told().answer(new PieceOf(id, day));
    }

    private List<Repeated> repeated(LocalDate day) {
        return told().answer(new EvidenceQuery.Repeated(day, null, 100)).items();
    }

    private CountedList<CountedList.Counts, EvidenceView> register(
            @Nullable UnitId unit, @Nullable Sha256 hash, @Nullable String titled, Sort sort) {
        return told().answer(new Register(new Filter(unit, hash, titled), sort, JULY, null, 100));
    }

    private static List<String> ids(CountedList<CountedList.Counts, EvidenceView> evidence) {
        return evidence.items().stream().map(view -> view.id().value()).toList();
    }

    private static Listed<EvidenceView> part(CountedList<CountedList.Counts, EvidenceView> register) {
        assertThat(register.counts().all()).isEqualTo(40);
        return new Listed<>(register.items(), register.next());
    }

    private static Listed<Repeated> part(RepeatedView repeated) {
        return new Listed<>(repeated.items(), repeated.next());
    }

    private static <T> List<T> paged(Function<@Nullable Cursor, Listed<T>> list) {
        List<T> all = new ArrayList<>();
        Cursor after = null;
        do {
            Listed<T> part = list.apply(after);
            all.addAll(part.items());
            after = Cursor.ofDay(part.next()).orElse(null);
        } while (after != null);
        return all;
    }
}
