package vn.vedich.query.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.units.UnitsQuery.CommuneOf;
import vn.vedich.query.units.UnitsQuery.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitsAnswersTest {

    private static final LocalDate JULY = day("2019-07-09");

    private UnitsAnswers answers;

    @BeforeEach
    void told() {
        UnitsStore store = new UnitsStore(AnswersDatabase.empty());
        new UnitsProjection(store).apply(SampleStory.whole());
        answers = new UnitsAnswers(store, Clock.fixed(Instant.parse("2022-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quang lam", "QUẢNG LÂM", "Quảng Lâm", "ang la"})
    void a_name_is_found_without_its_marks_and_in_any_case(String named) {
        assertThat(ids(register(null, named, JULY))).containsExactly("quang-lam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dam ha", "Đầm Hà", "ĐẦM HÀ"})
    void a_barred_d_is_found_by_a_plain_one(String named) {
        assertThat(ids(register(null, named, JULY))).containsExactly("dam-ha");
    }

    @Test
    void signs_in_a_search_are_only_signs() {
        assertThat(ids(register(null, ".*", JULY))).isEmpty();
    }

    @Test
    void a_register_holds_the_units_of_a_kind_as_they_were_on_a_day() {
        Listed<UnitView> now = register(new UnitKind("commune"), null, null);
        Listed<UnitView> then = register(new UnitKind("commune"), null, JULY);

        assertThat(ids(then)).containsExactly("quang-lam", "quang-tan");
        assertThat(then.items().getLast().names().vi().value()).isEqualTo("Quảng Tân");
        assertThat(then.items().getLast().code().value()).isEqualTo("06865");
        assertThat(now.items().getLast().names().vi().value()).isEqualTo("Tân Quảng");
        assertThat(now.items().getLast().code().value()).isEqualTo("06866");
        assertThat(now.items().getLast().history().names()).hasSize(2);
        assertThat(ids(register(null, null, day("2014-12-31")))).isEmpty();
    }

    @Test
    void cursors_lead_through_everything_once() {
        List<String> piecemeal = new ArrayList<>();
        Cursor after = null;
        do {
            Listed<UnitView> part = answers.answer(new Register(null, null, null, JULY, after, 2));
            piecemeal.addAll(ids(part));
            after = Cursor.ofDay(part.next()).orElse(null);
        } while (after != null);

        assertThat(piecemeal)
                .containsExactly(
                        "agriculture", "binh-ho", "dam-ha", "infrastructure", "quang-lam", "quang-ninh", "quang-tan");
    }

    @Test
    void a_commune_shows_set_versions_and_profile_in_force() {
        CommuneView.Enrolled enrolled = answers.answer(new CommuneOf(SampleStory.COMMUNE, JULY))
                .enrolments()
                .getFirst();

        assertThat(enrolled.criteriaSet().version()).isEqualTo(1);
        assertThat(enrolled.criteriaSet().names().vi().value()).isEqualTo("Bộ tiêu chí Quảng Ninh");
        assertThat(enrolled.criteriaSet().versions())
                .extracting(CommuneView.VersionInForce::inForce)
                .containsExactly(false, true);
        assertThat(enrolled.profile().id().value()).isEqualTo("mountain");
        assertThat(enrolled.profile().names().en().value()).isEqualTo("Especially difficult communes");
        assertThat(enrolled.statuses())
                .singleElement()
                .satisfies(s -> assertThat(s.status().value()).isEqualTo("listed"));
    }

    @Test
    void after_it_left_the_list_another_profile_is_in_force() {
        assertThat(answers.answer(new CommuneOf(
                                SampleStory.COMMUNE, DayOrMonth.of("2020-02-01").firstDay()))
                        .enrolments()
                        .getFirst()
                        .profile()
                        .id()
                        .value())
                .isEqualTo("general");
    }

    @Test
    void what_is_no_commune_is_unknown_among_communes() {
        assertThatThrownBy(() -> answers.answer(new CommuneOf(SampleStory.DISTRICT, JULY)))
                .isInstanceOf(UnknownSubject.class);
    }

    private Listed<UnitView> register(UnitKind kind, String named, LocalDate day) {
        return answers.answer(new Register(kind, null, named, day, null, 100));
    }

    private static List<String> ids(Listed<UnitView> units) {
        return units.items().stream().map(unit -> unit.id().value()).toList();
    }
}
