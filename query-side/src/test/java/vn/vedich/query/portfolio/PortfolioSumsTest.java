package vn.vedich.query.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.project.Amounts;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.query.portfolio.PortfolioQuery.Filter;
import vn.vedich.query.portfolio.PortfolioQuery.Register;
import vn.vedich.query.portfolio.PortfolioQuery.Sort;
import vn.vedich.query.story.AnswersDatabase;

/** Whatever was entered, corrected and annulled: what the register shows is what the entries that stand add up to. */
class PortfolioSumsTest {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void sums_of_projects_sources_and_communes_are_those_of_the_entries_that_stand(
            @ForAll("sayings") List<Ledgers.Saying> sayings, @ForAll @IntRange(max = 10) int asked) {
        Ledgers ledgers = Ledgers.of(sayings);
        LocalDate day = Ledgers.START.plusDays(asked);
        PortfolioView register = register(ledgers, day);

        assertThat(register.items()).hasSize(Ledgers.PROJECTS).allSatisfy(project -> {
            assertPaid(project.amounts(), ledgers, day, project.id()::equals, line -> true);
            long accepted = ledgers.sum(
                    AcceptedVolumeRecorded.class, day, e -> e.projectId().equals(project.id()));
            assertThat(project.debt() - project.advanceOutstanding())
                    .isEqualTo(accepted - project.amounts().paid());
        });
        assertThat(register.totals().sources())
                .allSatisfy(of -> assertPaid(
                        of.amounts(),
                        ledgers,
                        day,
                        project -> true,
                        line -> line.source().equals(of.source())));
        assertThat(register.totals().units())
                .hasSize(2)
                .allSatisfy(of -> assertPaid(
                        of.amounts(),
                        ledgers,
                        day,
                        project -> Ledgers.communeOf(project).equals(of.unit().id()),
                        line -> true));
        assertPaid(register.totals().amounts(), ledgers, day, project -> true, line -> true);
        assertThat(register.totals().debt())
                .isEqualTo(
                        register.items().stream().mapToLong(ProjectView::debt).sum());
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void totals_are_those_of_the_list_whichever_way_it_is_added_up(
            @ForAll("sayings") List<Ledgers.Saying> sayings, @ForAll @IntRange(max = 10) int asked) {
        PortfolioView register = register(Ledgers.of(sayings), Ledgers.START.plusDays(asked));
        Amounts all = register.totals().amounts();

        assertThat(sum(register.items().stream().map(ProjectView::amounts))).isEqualTo(all);
        assertThat(sum(register.totals().sources().stream().map(PortfolioView.OfSource::amounts)))
                .isEqualTo(all);
        assertThat(sum(register.totals().units().stream().map(PortfolioView.OfUnit::amounts)))
                .isEqualTo(all);
    }

    private static void assertPaid(
            Amounts shown,
            Ledgers ledgers,
            LocalDate day,
            Predicate<ProjectId> projects,
            Predicate<CapitalLine> lines) {
        assertThat(shown.allocated())
                .isEqualTo(ledgers.sum(
                        CapitalAllocated.class, day, e -> projects.test(e.projectId()) && lines.test(e.line())));
        assertThat(shown.advanced())
                .isEqualTo(ledgers.sum(
                        AdvanceRecorded.class, day, e -> projects.test(e.projectId()) && lines.test(e.line())));
        assertThat(shown.reversed())
                .isEqualTo(ledgers.sum(
                        DisbursementReversed.class,
                        day,
                        e -> projects.test(e.projectId()) && lines.test(ledgers.lineOf(e))));
        assertThat(shown.paid()).isEqualTo(shown.advanced() - shown.reversed());
        assertThat(shown.remaining() - shown.beyond()).isEqualTo(shown.allocated() - shown.paid());
    }

    private static PortfolioView register(Ledgers ledgers, LocalDate day) {
        PortfolioStore store = new PortfolioStore(AnswersDatabase.empty());
        new PortfolioProjection(store).apply(ledgers.facts());
        return new PortfolioAnswers(store, Clock.systemUTC())
                .answer(new Register(Filter.NONE, Sort.NAME, day, null, 100));
    }

    private static Amounts sum(Stream<Amounts> amounts) {
        return amounts.reduce(Amounts.NONE, Amounts::plus);
    }

    @Provide
    Arbitrary<List<Ledgers.Saying>> sayings() {
        return Combinators.combine(
                        Arbitraries.of(Ledgers.What.class),
                        Arbitraries.integers().between(0, Ledgers.PROJECTS - 1),
                        Arbitraries.integers().between(0, Ledgers.LINES.size() - 1),
                        Arbitraries.integers().between(2, 100),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 50))
                .as(Ledgers.Saying::new)
                .list()
                .ofMaxSize(60);
    }
}
