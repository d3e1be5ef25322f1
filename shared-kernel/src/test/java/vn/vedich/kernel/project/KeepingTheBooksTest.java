package vn.vedich.kernel.project;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.kernel.project.Told.NTM;
import static vn.vedich.kernel.project.Told.P135;
import static vn.vedich.kernel.project.Told.accepted;
import static vn.vedich.kernel.project.Told.adjusted;
import static vn.vedich.kernel.project.Told.advanced;
import static vn.vedich.kernel.project.Told.allocated;
import static vn.vedich.kernel.project.Told.approved;
import static vn.vedich.kernel.project.Told.disbursed;
import static vn.vedich.kernel.project.Told.given;
import static vn.vedich.kernel.project.Told.reversed;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingTheBooksTest {

    private final Told told = Told.nothing()
            .then(approved(new Funding(P135, new Money(700)), new Funding(NTM, new Money(200))))
            .then(allocated(P135, 500, "2019-01-15"))
            .then(advanced("pay-1", P135, 300, "2019-03-01"))
            .then(disbursed("pay-2", P135, 100, "2019-05-01"));

    @Test
    void what_is_paid_is_advanced_and_disbursed_less_what_came_back() {
        assertThat(told.then(reversed("pay-1", "back-1", 50, "2019-06-01")).of(P135, "2019-07-09"))
                .isEqualTo(new Amounts(700, 500, 300, 100, 50, 350, 150, 0));
    }

    @Test
    void a_day_knows_what_was_true_by_then() {
        assertThat(told.of(P135, "2019-01-14")).isEqualTo(Amounts.NONE);
        assertThat(told.of(P135, "2019-01-15").allocated()).isEqualTo(500);
        assertThat(told.of(P135, "2019-03-01").paid()).isEqualTo(300);
        assertThat(told.of(P135, "2019-07-09").planned()).isEqualTo(700);
    }

    @Test
    void an_adjustment_counts_from_its_day_and_what_was_before_stays() {
        Told cut = told.then(adjusted(P135, 350, "2019-06-01"));

        assertThat(cut.of(P135, "2019-05-31").beyond()).isZero();
        assertThat(cut.of(P135, "2019-06-01").beyond()).isEqualTo(50);
        assertThat(cut.of(P135, "2019-06-01").remaining()).isZero();
    }

    @Test
    void a_corrected_allocation_stays_behind_the_adjustment_of_the_same_day() {
        assertThat(told.then(adjusted(P135, 350, "2019-01-15"))
                        .corrected("entry-2", allocated(P135, 510, "2019-01-15"))
                        .of(P135, "2019-01-15")
                        .allocated())
                .isEqualTo(350);
    }

    @Test
    void a_line_without_allocation_is_overspent_by_all_that_it_pays() {
        assertThat(told.then(advanced("pay-3", NTM, 40, "2019-04-01"))
                        .of(NTM, "2019-07-09")
                        .beyond())
                .isEqualTo(40);
    }

    @Test
    void no_remainder_of_one_line_hides_what_another_overspent() {
        Amounts all = told.then(advanced("pay-3", NTM, 40, "2019-04-01"))
                .on("2019-07-09")
                .total();

        assertThat(all.paid()).isEqualTo(440);
        assertThat(all.remaining()).isEqualTo(100);
        assertThat(all.beyond()).isEqualTo(40);
    }

    @Test
    void debt_is_what_was_accepted_and_not_paid_otherwise_the_advance_is_outstanding() {
        Told built = told.then(accepted("vol-1", 450, "2019-06-01"));

        assertThat(built.on("2019-05-31").debt()).isZero();
        assertThat(built.on("2019-05-31").advanceOutstanding()).isEqualTo(400);
        assertThat(built.on("2019-06-01").debt()).isEqualTo(50);
        assertThat(built.on("2019-06-01").advanceOutstanding()).isZero();
    }

    @Test
    void what_was_corrected_or_annulled_counts_no_more() {
        assertThat(told.corrected("entry-3", advanced("pay-1", NTM, 250, "2019-03-01"))
                        .annulled("entry-4")
                        .on("2019-07-09")
                        .lines())
                .extracting(line -> line.amounts().paid())
                .containsExactly(0L, 250L);
    }

    @Test
    void contributions_are_summed_kind_by_kind_and_never_with_capital() {
        Told helped = told.then(given("c-1", new Contribution.InMoney(new Money(7)), null))
                .then(given("c-2", new Contribution.InLabour(Decimal.of("2.5"), new Money(500)), null))
                .then(given("c-3", new Contribution.InLabour(Decimal.of("1"), null), null))
                .then(given("c-4", new Contribution.InLand(Decimal.of("120.5"), null), null))
                .then(given("c-5", new Contribution.InMoney(new Money(9)), "2019-08-01"));

        assertThat(helped.facts().books().contributionsOn(Told.day("2019-07-09")))
                .isEqualTo(new Contributions(7, Decimal.of("3.5"), 500, Decimal.of("120.5"), 0));
        assertThat(helped.on("2019-07-09").total())
                .isEqualTo(told.on("2019-07-09").total());
    }
}
