package vn.vedich.query.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.Account;
import vn.vedich.kernel.project.CapitalKind;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Part;
import vn.vedich.query.budget.BudgetQuery.Advances;
import vn.vedich.query.budget.BudgetQuery.Overspending;
import vn.vedich.query.budget.BudgetQuery.Scope;
import vn.vedich.query.budget.MoneyView.Advanced;
import vn.vedich.query.budget.MoneyView.MoneyEntry;
import vn.vedich.query.budget.MoneyView.OfYear;
import vn.vedich.query.budget.MoneyView.Overspent;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyWithoutWorkTest {

    private static final LocalDate START = LocalDate.parse("2019-06-01");
    private static final ProjectId ROAD = new ProjectId("road");
    private static final CapitalLine OF_2018 = line(2018);
    private static final CapitalLine OF_2019 = line(2019);
    private static final Scope ALL = new Scope(null, null, START.plusDays(100));

    private final SampleStory sample = new SampleStory();

    MoneyWithoutWorkTest() {
        sample.units();
        start(ROAD);
    }

    @Test
    void what_was_spent_beyond_an_allocation_is_told_line_by_line_with_its_entries() {
        allocate(OF_2018, 100);
        EntryId allocated = allocate(OF_2019, 100);
        EntryId paid = pay("p1", OF_2019, 70, 1);
        EntryId more = pay("p2", OF_2019, 50, 2);
        pay("p3", OF_2018, 90, 3);

        MoneyView<Overspent> found = overspending(ALL, null, 10);

        Overspent overspent = found.items().getFirst();
        assertThat(found.items()).hasSize(1);
        assertThat(overspent.line()).isEqualTo(OF_2019);
        assertThat(overspent.beyond()).isEqualTo(20);
        assertThat(overspent.amounts().paid()).isEqualTo(120);
        assertThat(overspent.entries()).extracting(MoneyEntry::entry).containsExactly(allocated, paid, more);
        assertThat(overspent.entries())
                .extracting(MoneyEntry::position)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(found.years()).containsExactly(new OfYear(2019, 1, 20));
        assertThat(overspent.summary())
                .isEqualTo("By 2019-09-09, road was paid 120 đồng from p135 2019, of which 100 đồng were allocated:"
                        + " 20 đồng more.");
    }

    @Test
    void a_payment_that_came_back_overspends_nothing_from_that_day_on() {
        allocate(OF_2019, 100);
        pay("p1", OF_2019, 120, 1);
        reverse("p1", 20, 5);

        assertThat(overspending(new Scope(null, null, START.plusDays(4)), null, 10)
                        .items())
                .hasSize(1);
        assertThat(overspending(new Scope(null, null, START.plusDays(5)), null, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void accepted_work_is_set_against_the_oldest_payments_first() {
        pay("p1", OF_2018, 50, 1);
        EntryId second = pay("p2", OF_2018, 50, 2);
        EntryId third = pay("p3", OF_2019, 50, 3);
        accept(70, 10);

        MoneyView<Advanced> found = advances(ALL);

        assertThat(found.years()).containsExactly(new OfYear(2018, 1, 30), new OfYear(2019, 1, 50));
        assertThat(found.items()).extracting(Advanced::outstanding).containsExactly(30L, 50L);
        assertThat(found.items().get(0).payments())
                .extracting(open -> open.payment().entry())
                .containsExactly(second);
        assertThat(found.items().get(1).payments())
                .extracting(open -> open.payment().entry())
                .containsExactly(third);
    }

    @Test
    void a_year_and_a_unit_narrow_both() {
        pay("p1", OF_2018, 50, 1);
        pay("p2", OF_2019, 50, 2);

        assertThat(advances(new Scope(null, 2018, START.plusDays(9))).items())
                .extracting(Advanced::year)
                .containsExactly(2018);
        assertThat(advances(new Scope(SampleStory.DISTRICT, null, START.plusDays(9)))
                        .items())
                .hasSize(2);
        assertThat(advances(new Scope(SampleStory.NEIGHBOUR, null, START.plusDays(9)))
                        .items())
                .isEmpty();
        assertThat(overspending(new Scope(null, 2018, START.plusDays(9)), null, 10)
                        .items())
                .extracting(overspent -> overspent.line().budgetYear())
                .containsExactly(2018);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void all_years_together_are_what_the_account_has_as_outstanding(
            @ForAll("sayings") List<ProjectEvent> sayings, @ForAll @IntRange(max = 30) int asked) {
        sayings.forEach(this::tell);
        LocalDate day = START.plusDays(asked);
        Account account = facts().books().accountOn(day);

        assertThat(advances(new Scope(null, null, day)).years().stream()
                        .mapToLong(OfYear::amount)
                        .sum())
                .isEqualTo(account.advanceOutstanding());
        assertThat(overspending(new Scope(null, null, day), null, 500).years().stream()
                        .mapToLong(OfYear::amount)
                        .sum())
                .isEqualTo(account.total().beyond());
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void the_parts_of_a_list_are_the_whole_of_it(@ForAll("sayings") List<ProjectEvent> sayings) {
        start(new ProjectId("bridge"));
        sayings.forEach(this::tell);
        List<Overspent> whole = overspending(ALL, null, 500).items();

        List<Overspent> parts = new ArrayList<>();
        Cursor after = null;
        do {
            MoneyView<Overspent> part = overspending(ALL, after, 1);
            parts.addAll(part.items());
            after = Cursor.ofDay(part.next()).orElse(null);
        } while (after != null);

        assertThat(parts).isEqualTo(whole);
    }

    @Provide
    Arbitrary<List<ProjectEvent>> sayings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(2017, 2018, 2019),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(1, 1_000_000))
                .as(MoneyWithoutWorkTest::saying)
                .list()
                .ofMaxSize(30)
                .map(MoneyWithoutWorkTest::paidBackInPart);
    }

    private static ProjectEvent saying(int what, int year, int amount, int day, int id) {
        LocalDate on = START.plusDays(day);
        Money money = new Money(amount);
        PaymentId payment = new PaymentId("pay-" + id + "-" + amount + "-" + day);
        return switch (what) {
            case 0 -> new CapitalAllocated(ROAD, line(year), money, on);
            case 1 -> new AdvanceRecorded(ROAD, payment, line(year), money, on, null);
            case 2 -> new DisbursementRecorded(ROAD, payment, line(year), money, on, null);
            default -> new AcceptedVolumeRecorded(ROAD, new VolumeId("v-" + id), money, on);
        };
    }

    /** Every third thing that is said is followed by half of it coming back, if it is a payment. */
    private static List<ProjectEvent> paidBackInPart(List<ProjectEvent> sayings) {
        List<ProjectEvent> all = new ArrayList<>();
        for (int n = 0; n < sayings.size(); n++) {
            all.add(sayings.get(n));
            if (n % 3 == 0
                    && sayings.get(n) instanceof AdvanceRecorded paid
                    && paid.amount().dong() > 1) {
                all.add(new DisbursementReversed(
                        ROAD,
                        paid.payment(),
                        new PaymentId("back-" + n),
                        new Money(paid.amount().dong() / 2),
                        paid.paidOn().plusDays(2)));
            }
        }
        return all.stream().distinct().toList();
    }

    private ProjectFacts facts() {
        ProjectFacts facts = ProjectFacts.none();
        for (Fact fact : sample.story.facts()) {
            if (fact.event() instanceof ProjectEvent event) {
                facts = facts.evolve(fact.entry(), event);
            }
        }
        return facts;
    }

    private MoneyView<Overspent> overspending(Scope scope, @Nullable Cursor after, int limit) {
        return answers().answer(new Overspending(scope, new Part(after, limit, Locale.ENGLISH)));
    }

    private MoneyView<Advanced> advances(Scope scope) {
        return answers().answer(new Advances(scope, new Part(null, 500, Locale.ENGLISH)));
    }

    private BudgetAnswers answers() {
        BudgetStore store = new BudgetStore(AnswersDatabase.empty());
        new BudgetProjection(store).apply(sample.story.facts());
        return new BudgetAnswers(store, Clock.systemUTC());
    }

    private EntryId tell(ProjectEvent event) {
        return sample.story.tell(START.toString(), event);
    }

    private void start(ProjectId project) {
        tell(new ProjectStarted(project, Names.of("Đường"), SampleStory.COMMUNE, null, List.of(), START));
    }

    private EntryId allocate(CapitalLine line, long amount) {
        return tell(new CapitalAllocated(ROAD, line, new Money(amount), START));
    }

    private EntryId pay(String id, CapitalLine line, long amount, int day) {
        return tell(new AdvanceRecorded(ROAD, new PaymentId(id), line, new Money(amount), START.plusDays(day), null));
    }

    private void reverse(String payment, long amount, int day) {
        tell(new DisbursementReversed(
                ROAD, new PaymentId(payment), new PaymentId("back"), new Money(amount), START.plusDays(day)));
    }

    private void accept(long worth, int day) {
        tell(new AcceptedVolumeRecorded(ROAD, new VolumeId("v"), new Money(worth), START.plusDays(day)));
    }

    private static CapitalLine line(int year) {
        return new CapitalLine(new FundingSourceId("p135"), year, CapitalKind.INVESTMENT);
    }
}
