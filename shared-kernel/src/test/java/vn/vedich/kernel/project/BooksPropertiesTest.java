package vn.vedich.kernel.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;

/**
 * What is shown of money is what the entries that stand add up to, whatever was entered, corrected and annulled in whichever
 * order. The sums are taken here from a plain list, without the ledger and without the books.
 */
class BooksPropertiesTest {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void every_sum_of_a_line_is_the_sum_of_its_standing_entries(
            @ForAll("sayings") List<Page.Saying> sayings, @ForAll("day") int asked) {
        Page page = Page.of(sayings);
        LocalDate day = Page.START.plusDays(asked);

        for (CapitalLine line : Page.LINES) {
            Amounts shown = page.books().amountsOn(line, day);
            assertThat(shown)
                    .isEqualTo(Amounts.of(
                            0,
                            page.allocated(line, day),
                            page.sum(line, day, AdvanceRecorded.class),
                            page.sum(line, day, DisbursementRecorded.class),
                            page.sum(line, day, DisbursementReversed.class)));
            assertThat(shown.remaining() - shown.beyond()).isEqualTo(shown.allocated() - shown.paid());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_sums_of_a_project_are_those_of_its_lines(
            @ForAll("sayings") List<Page.Saying> sayings, @ForAll("day") int asked) {
        Page page = Page.of(sayings);
        Account account = page.books().accountOn(Page.START.plusDays(asked));

        List<ToLongFunction<Amounts>> columns = List.of(
                Amounts::allocated,
                Amounts::advanced,
                Amounts::disbursed,
                Amounts::reversed,
                Amounts::paid,
                Amounts::remaining,
                Amounts::beyond);
        for (ToLongFunction<Amounts> column : columns) {
            assertThat(column.applyAsLong(account.total()))
                    .isEqualTo(Page.LINES.stream()
                            .map(line -> page.books().amountsOn(line, Page.START.plusDays(asked)))
                            .mapToLong(column)
                            .sum());
        }
        long accepted = page.events(AcceptedVolumeRecorded.class)
                .filter(e -> !e.acceptedOn().isAfter(Page.START.plusDays(asked)))
                .mapToLong(e -> e.worth().dong())
                .sum();
        assertThat(account.debt() - account.advanceOutstanding())
                .isEqualTo(accepted - account.total().paid());
        assertThat(Math.min(account.debt(), account.advanceOutstanding())).isZero();
    }

    @Provide
    Arbitrary<List<Page.Saying>> sayings() {
        return Combinators.combine(
                        Arbitraries.of(Page.What.class),
                        Arbitraries.integers().between(0, Page.LINES.size() - 1),
                        Arbitraries.integers().between(1, 100),
                        day(),
                        Arbitraries.integers().between(0, 50))
                .as(Page.Saying::new)
                .list()
                .ofMaxSize(40);
    }

    /** Few days, so that many entries fall on the same one. */
    @Provide
    Arbitrary<Integer> day() {
        return Arbitraries.integers().between(0, 8);
    }
}
