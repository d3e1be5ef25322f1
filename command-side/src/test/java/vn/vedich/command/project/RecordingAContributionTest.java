package vn.vedich.command.project;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.ProjectUnknown;
import vn.vedich.command.project.MoneyRefusal.AmountIsZero;
import vn.vedich.command.project.MoneyRefusal.ContributionAlreadyRecorded;
import vn.vedich.command.project.MoneyRefusal.QuantityOutOfRange;
import vn.vedich.command.project.ProjectCommand.RecordContribution;
import vn.vedich.kernel.id.ContributionId;
import vn.vedich.kernel.project.Contribution;
import vn.vedich.kernel.project.ProjectEvent.ContributionRecorded;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingAContributionTest {

    private static final ContributionId ID = new ContributionId("gift-1");
    private static final LocalDate MAY = Projects.day("2019-05-01");
    private static final Contribution MONEY = new Contribution.InMoney(new Money(500));

    @Nested
    class When_allowed {

        @Test
        void people_give_money_labour_or_land() {
            does(MONEY);
            does(new Contribution.InLabour(Decimal.of("12.5"), new Money(2_000_000)));
            does(new Contribution.InLand(Decimal.of("340"), null));
        }

        @Test
        void a_correction_may_say_that_it_was_labour_and_no_money() {
            Contribution labour = new Contribution.InLabour(Decimal.of(3), null);

            Projects.started()
                    .given("slip", given(MONEY))
                    .when(give(labour), Acts.correcting("slip"))
                    .does(given(labour));
        }

        private void does(Contribution what) {
            Projects.started().when(give(what)).does(given(what));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void an_id_names_one_contribution() {
            Projects.started()
                    .given(given(MONEY))
                    .when(give(new Contribution.InMoney(new Money(600))))
                    .refuses(new ContributionAlreadyRecorded(ID));
        }

        @Test
        void no_money_is_no_contribution_and_no_worth_is_left_out() {
            refusesZero(new Contribution.InMoney(Money.NONE));
            refusesZero(new Contribution.InLabour(Decimal.of(1), Money.NONE));
            refusesZero(new Contribution.InLand(Decimal.of(1), Money.NONE));
        }

        @Test
        void days_and_land_are_more_than_none_and_not_without_end() {
            Decimal most = Decimal.of(1_000_000_000_000L);

            for (Decimal quantity : List.of(Decimal.of(0), Decimal.of(-1), Decimal.of(1_000_000_000_001L))) {
                QuantityOutOfRange refusal = new QuantityOutOfRange(quantity, most);
                Projects.started()
                        .when(give(new Contribution.InLabour(quantity, null)))
                        .refuses(refusal);
                Projects.started()
                        .when(give(new Contribution.InLand(quantity, null)))
                        .refuses(refusal);
            }
        }

        @Test
        void nothing_is_given_in_the_future() {
            Projects.started()
                    .when(new RecordContribution(Projects.ROAD, ID, null, MONEY, Projects.TOMORROW))
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }

        @Test
        void nothing_is_given_to_a_project_that_nobody_knows() {
            Projects.before().when(give(MONEY)).refuses(new ProjectUnknown(Projects.ROAD));
        }

        private void refusesZero(Contribution what) {
            Projects.started().when(give(what)).refuses(new AmountIsZero());
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_recorded_just_so() {
            Projects.started().given(given(MONEY)).when(give(MONEY)).staysQuiet();
        }
    }

    private static RecordContribution give(Contribution what) {
        return new RecordContribution(Projects.ROAD, ID, Text.of("các hộ dân"), what, MAY);
    }

    private static ContributionRecorded given(Contribution what) {
        return new ContributionRecorded(Projects.ROAD, ID, Text.of("các hộ dân"), what, MAY);
    }
}
