package vn.vedich.query.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.vedich.query.story.Story.day;
import static vn.vedich.query.story.WorksStory.million;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.Amounts;
import vn.vedich.kernel.project.CapitalKind;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.Contributions;
import vn.vedich.kernel.project.Phase;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.NamedCriterion;
import vn.vedich.query.portfolio.PortfolioQuery.FileOf;
import vn.vedich.query.portfolio.PortfolioQuery.Filter;
import vn.vedich.query.portfolio.PortfolioQuery.Register;
import vn.vedich.query.portfolio.PortfolioQuery.Sort;
import vn.vedich.query.portfolio.ProjectView.Flag;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleSet;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.WorksStory;

/** Three works of Quảng Lâm and a school of its neighbour, read for 9 July 2019 unless another day is asked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortfolioAnswersTest {

    private static final String ROAD = "tai-coong-my";
    private static final String SCHOOL = "truong-quang-tan";
    private static final CapitalLine NTM = new CapitalLine(new FundingSourceId("ntm"), 2019, CapitalKind.RECURRENT);

    private PortfolioAnswers answers;

    @BeforeEach
    void told() {
        SampleStory sample = SampleStory.untilJuly2019();
        neighbours(sample);
        sample.afterJuly2019();
        PortfolioStore store = new PortfolioStore(AnswersDatabase.empty());
        new PortfolioProjection(store).apply(sample.story.facts());
        answers = new PortfolioAnswers(store, Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void a_project_shows_how_far_it_is_and_where_its_money_went() {
        ProjectView road = project(ROAD);

        assertThat(road.names().vi().value()).isEqualTo("Đường Tài Cóong Mỷ");
        assertThat(road.place().value()).isEqualTo("Thôn Bình Hồ");
        assertThat(road.unit().names().vi().value()).isEqualTo("Quảng Lâm");
        assertThat(road.investor().id()).isEqualTo(SampleStory.INFRASTRUCTURE);
        assertThat(road.criteria())
                .extracting(NamedCriterion::id, NamedCriterion::names)
                .containsExactly(tuple(SampleSet.INCOME, Names.of("Thu nhập", "Income")));
        assertThat(road.phase()).isEqualTo(Phase.UNDER_WAY);
        assertThat(road.startedOn()).isEqualTo(day("2019-03-15"));
        assertThat(road.progress().percent()).isEqualTo(Decimal.of(60));
        assertThat(road.total()).isEqualTo(million(1_200));
        assertThat(road.lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.amounts()).isEqualTo(millions(900, 900, 300, 700, 0, 1_000, 0, 100)));
        assertThat(road.debt()).isEqualTo(50_000_000);
        assertThat(road.advanceOutstanding()).isZero();
        assertThat(road.contributions())
                .isEqualTo(new Contributions(15_000_000, Decimal.of(120), 24_000_000, Decimal.of("350.5"), 0));
        assertThat(road.flags()).containsExactly(Flag.BEYOND_ALLOCATION, Flag.DEBT);
    }

    @Test
    void what_is_a_fact_and_ought_not_to_be_is_flagged() {
        assertThat(project("tai-siec-sieng-long").flags()).containsExactly(Flag.NOT_APPROVED);
        assertThat(project(SCHOOL).flags())
                .containsExactly(Flag.NOT_APPROVED, Flag.BEYOND_ALLOCATION, Flag.PAID_WITHOUT_ALLOCATION);
    }

    @Test
    void entries_that_claim_no_fact_are_named() {
        assertThat(project(SCHOOL).illustrativeEntries())
                .extracting(ProjectView.Filler::type)
                .containsExactly("ProjectStarted", "AdvanceRecorded");
        assertThat(project(SCHOOL).illustrative()).isTrue();
        assertThat(project(ROAD).illustrative()).isFalse();
    }

    @Test
    void another_day_is_answered_from_what_was_true_by_then() {
        assertThat(ids(register(Filter.NONE, "2018-11-20"))).containsExactly(ROAD);
        assertThat(ids(register(Filter.NONE, "2018-11-19"))).isEmpty();

        ProjectView approved = register(Filter.NONE, "2018-11-20").items().getFirst();
        assertThat(approved.phase()).isEqualTo(Phase.APPROVED);
        assertThat(approved.amounts()).isEqualTo(millions(900, 0, 0, 0, 0, 0, 0, 0));

        ProjectView settled = file(ROAD, "2020-09-01").project();
        assertThat(settled.phase()).isEqualTo(Phase.FINALISED);
        assertThat(settled.settled()).isEqualTo(million(950));
        assertThat(settled.amounts()).isEqualTo(millions(900, 1_000, 300, 700, 50, 950, 50, 0));
        assertThat(settled.debt()).isEqualTo(100_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "duong tai coong my, tai-coong-my",
        "Đường Tài Cóong Mỷ, tai-coong-my",
        "ĐẬP VÀ MƯƠNG, tai-siec-sieng-long",
        "tai coong my road, tai-coong-my",
        "thon binh ho, tai-coong-my"
    })
    void names_and_places_are_found_without_their_marks_and_in_any_case(String named, String found) {
        assertThat(ids(register(new Filter(null, null, null, null, null, null, named), null)))
                .containsExactly(found);
    }

    @Test
    void projects_are_found_by_their_commune_and_by_any_unit_above_it() {
        assertThat(ids(register(in("quang-tan"), null))).containsExactly(SCHOOL);
        assertThat(ids(register(in("dam-ha"), null))).hasSize(4);
        assertThat(ids(register(in("quang-ninh"), null))).hasSize(4);
        assertThat(ids(register(in("infrastructure"), null))).isEmpty();
        assertThatThrownBy(() -> register(in("nowhere"), null)).isInstanceOf(UnknownSubject.class);
    }

    @Test
    void projects_are_found_by_phase_source_criterion_overspending_and_debt() {
        assertThat(ids(register(new Filter(null, Phase.SUSPENDED, null, null, null, null, null), "2019-08-01")))
                .containsExactly("ly-pui-sec-long-min");
        assertThat(ids(register(new Filter(null, null, NTM.source(), null, null, null, null), null)))
                .containsExactly(SCHOOL);
        assertThat(ids(register(new Filter(null, null, null, SampleSet.INCOME, null, null, null), null)))
                .hasSize(3);
        assertThat(ids(register(new Filter(null, null, null, new CriterionId("no-such"), null, null, null), null)))
                .isEmpty();
        assertThat(ids(register(new Filter(null, null, null, null, true, null, null), null)))
                .containsExactlyInAnyOrder(ROAD, SCHOOL);
        assertThat(ids(register(new Filter(null, null, null, null, null, true, null), null)))
                .containsExactly(ROAD);
        assertThat(ids(register(new Filter(null, null, null, null, null, false, null), null)))
                .hasSize(3)
                .doesNotContain(ROAD);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME,     tai-siec-sieng-long ly-pui-sec-long-min tai-coong-my truong-quang-tan",
        "START,    tai-coong-my ly-pui-sec-long-min tai-siec-sieng-long truong-quang-tan",
        "PROGRESS, truong-quang-tan tai-coong-my ly-pui-sec-long-min tai-siec-sieng-long",
        "DEBT,     tai-coong-my ly-pui-sec-long-min tai-siec-sieng-long truong-quang-tan",
        "BEYOND,   tai-coong-my truong-quang-tan ly-pui-sec-long-min tai-siec-sieng-long"
    })
    void the_list_is_sorted_by_what_was_asked_and_then_by_id(Sort sort, String expected) {
        assertThat(ids(answers.answer(new Register(Filter.NONE, sort, null, null, 100))))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void cursors_lead_through_everything_once_and_totals_speak_of_all(Sort sort) {
        PortfolioView whole = answers.answer(new Register(Filter.NONE, sort, null, null, 100));
        List<String> piecemeal = new ArrayList<>();
        Cursor after = null;
        do {
            PortfolioView part = answers.answer(new Register(Filter.NONE, sort, null, after, 1));
            assertThat(part.totals()).isEqualTo(whole.totals());
            piecemeal.addAll(ids(part));
            after = Cursor.ofDay(part.next()).orElse(null);
        } while (after != null);

        assertThat(piecemeal).isEqualTo(ids(whole));
    }

    @Test
    void totals_are_given_by_source_and_by_commune() {
        PortfolioView.Totals totals = register(Filter.NONE, null).totals();

        assertThat(totals.amounts()).isEqualTo(millions(900, 900, 340, 700, 0, 1_040, 0, 140));
        assertThat(totals.debt()).isEqualTo(50_000_000);
        assertThat(totals.advanceOutstanding()).isEqualTo(40_000_000);
        assertThat(totals.sources())
                .extracting(of -> of.source().value(), of -> of.amounts().paid())
                .containsExactly(tuple("ntm", 40_000_000L), tuple("p135", 1_000_000_000L));
        assertThat(register(Filter.NONE, null).counts().all()).isEqualTo(4);
        assertThat(totals.units())
                .extracting(of -> of.unit().id().value(), PortfolioView.OfUnit::projects, PortfolioView.OfUnit::debt)
                .containsExactly(tuple("quang-lam", 3, 50_000_000L), tuple("quang-tan", 1, 0L));
    }

    @Test
    void a_file_has_every_entry_that_stands_and_was_true_by_the_day() {
        FileView.Entries file = file(ROAD, "2019-10-01").entries();

        assertThat(file.payments())
                .extracting(FileView.Paid::id, FileView.Paid::amount, FileView.Paid::beyondAllocation)
                .containsExactly(
                        tuple(WorksStory.ADVANCE, million(300), null),
                        tuple(WorksStory.PAYMENT, million(700), million(100)));
        assertThat(file.payments().getLast().cameBack()).isEqualTo(50_000_000);
        assertThat(file.allocations())
                .extracting(FileView.Allocated::from, FileView.Allocated::amount, FileView.Allocated::adjusted)
                .containsExactly(
                        tuple(day("2019-03-20"), million(900), false), tuple(day("2019-09-01"), million(1_000), true));
        assertThat(file.reversals()).extracting(FileView.Reversed::payment).containsExactly(WorksStory.PAYMENT);
        assertThat(file.volumes()).extracting(FileView.Accepted::worth).containsExactly(million(1_050));
        assertThat(file.contributions()).hasSize(3);
        assertThat(file.progress()).extracting(FileView.Reported::percent).containsExactly(Decimal.of(60));
        assertThat(file.course()).extracting(FileView.Step::phase).containsExactly(Phase.APPROVED, Phase.UNDER_WAY);
        assertThat(file.payments().getFirst().said().origin().source()).isEqualTo(Source.ARTICLE);
        assertThat(file(ROAD, "2019-07-09").entries().reversals()).isEmpty();
    }

    @Test
    void what_was_annulled_is_not_in_the_file() {
        assertThat(file("tai-siec-sieng-long", null).entries().progress()).isEmpty();
    }

    @Test
    void a_project_that_nobody_knows_is_unknown() {
        assertThatThrownBy(() -> file("nowhere", null)).isInstanceOf(UnknownSubject.class);
    }

    /** A school that was begun and paid for without approval or allocation; no such thing is claimed. */
    private static void neighbours(SampleStory sample) {
        ProjectId school = new ProjectId(SCHOOL);
        sample.story.from(Source.ILLUSTRATIVE);
        sample.story.tell(
                "2019-05-01",
                new ProjectEvent.ProjectStarted(
                        school,
                        Names.of("Trường Quảng Tân"),
                        SampleStory.NEIGHBOUR,
                        null,
                        List.of(),
                        day("2019-05-01")));
        sample.story.tell(
                "2019-06-01",
                new ProjectEvent.AdvanceRecorded(
                        school, new PaymentId("pay-1"), NTM, million(40), day("2019-06-01"), million(40)));
        sample.story.from(Source.ARTICLE);
        sample.story.tell(
                "2019-06-30",
                new ProjectEvent.ProjectProgressReported(
                        school, Decimal.of("7.5"), day("2019-06-30"), null, List.of()));
    }

    private static Filter in(String unit) {
        return new Filter(new UnitId(unit), null, null, null, null, null, null);
    }

    private PortfolioView register(Filter filter, String asOf) {
        LocalDate day = asOf == null ? null : day(asOf);
        return answers.answer(new Register(filter, Sort.NAME, day, null, 100));
    }

    private FileView file(String project, String asOf) {
        return answers.answer(new FileOf(new ProjectId(project), asOf == null ? null : day(asOf)));
    }

    private ProjectView project(String id) {
        return file(id, null).project();
    }

    private static List<String> ids(PortfolioView register) {
        return register.items().stream().map(item -> item.id().value()).toList();
    }

    private static Amounts millions(
            long planned,
            long allocated,
            long advanced,
            long disbursed,
            long reversed,
            long paid,
            long remaining,
            long beyond) {
        long m = 1_000_000;
        return new Amounts(
                planned * m,
                allocated * m,
                advanced * m,
                disbursed * m,
                reversed * m,
                paid * m,
                remaining * m,
                beyond * m);
    }
}
