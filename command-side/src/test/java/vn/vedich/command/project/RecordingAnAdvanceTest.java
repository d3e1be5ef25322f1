package vn.vedich.command.project;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.LinkRefusal.ProjectUnknown;
import vn.vedich.command.project.MoneyRefusal.AmountIsZero;
import vn.vedich.command.project.MoneyRefusal.PaymentAlreadyRecorded;
import vn.vedich.command.project.MoneyRefusal.SumTooLarge;
import vn.vedich.command.project.ProjectCommand.RecordAdvance;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.value.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingAnAdvanceTest {

    @Nested
    class When_allowed {

        @Test
        void it_stays_within_what_was_allocated() {
            Projects.paid().when(advance("pay-2", 600)).does(Projects.advance("pay-2", 600, null));
        }

        @Test
        void what_goes_beyond_is_recorded_and_flagged_with_all_that_the_line_paid() {
            Projects.paid().when(advance("pay-2", 650)).does(Projects.advance("pay-2", 650, Projects.money(50)));
        }

        @Test
        void without_an_allocation_all_of_it_goes_beyond() {
            Projects.started()
                    .given(Projects.advance("pay-1", 300, Projects.money(300)))
                    .when(advance("pay-2", 40))
                    .does(Projects.advance("pay-2", 40, Projects.money(340)));
        }

        @Test
        void what_was_allocated_later_did_not_cover_it_on_the_day() {
            LocalDate before = Projects.day("2019-02-14");
            AdvanceRecorded flagged = new AdvanceRecorded(
                    Projects.ROAD,
                    new PaymentId("pay-2"),
                    Projects.P135,
                    Projects.money(10),
                    before,
                    Projects.money(10));

            Projects.paid()
                    .when(new RecordAdvance(
                            Projects.ROAD, new PaymentId("pay-2"), Projects.P135, Projects.money(10), before))
                    .does(flagged);
        }

        @Test
        void a_payment_after_the_final_accounts_is_a_fact() {
            Projects.completed()
                    .given(new AccountsFinalised(Projects.ROAD, Projects.money(1), Projects.TODAY))
                    .when(advance("pay-1", 300))
                    .does(Projects.advance("pay-1", 300, Projects.money(300)));
        }

        @Test
        void a_correction_is_flagged_without_what_it_corrects() {
            Projects.paid()
                    .when(advance("pay-1", 901), Acts.correcting("advance"))
                    .does(Projects.advance("pay-1", 901, Projects.money(1)));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void an_id_names_one_payment() {
            Projects.paid().when(advance("pay-1", 301)).refuses(new PaymentAlreadyRecorded(Projects.PAY_1));
        }

        @Test
        void an_amount_is_not_zero() {
            Projects.paid().when(advance("pay-2", 0)).refuses(new AmountIsZero());
        }

        @Test
        void all_payments_together_stay_an_amount_of_money() {
            Projects.paid()
                    .when(advance("pay-2", Money.MOST - 299))
                    .refuses(new SumTooLarge(Projects.money(Money.MOST)));
        }

        @Test
        void nothing_is_paid_in_the_future() {
            Projects.paid()
                    .when(new RecordAdvance(
                            Projects.ROAD, new PaymentId("pay-2"), Projects.P135, Projects.money(1), Projects.TOMORROW))
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }

        @Test
        void nothing_is_paid_for_a_project_that_nobody_knows() {
            Projects.before().when(advance("pay-1", 300)).refuses(new ProjectUnknown(Projects.ROAD));
        }

        @Test
        void a_correction_leaves_a_reversal_what_it_gives_back() {
            Deciding<ProjectState, ProjectCommand, ProjectEvent> reversed = Projects.paid()
                    .given(new DisbursementReversed(
                            Projects.ROAD,
                            Projects.PAY_1,
                            new PaymentId("back-1"),
                            Projects.money(100),
                            Projects.day("2019-05-01")));
            OtherEntriesStandOnIt standing = new OtherEntriesStandOnIt(new EntryId("advance"));

            reversed.when(advance("pay-1", 99), Acts.correcting("advance")).refuses(standing);
            reversed.when(advance("pay-2", 300), Acts.correcting("advance")).refuses(standing);
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_recorded_just_so_whatever_it_was_flagged_with() {
            Projects.started()
                    .given(Projects.advance("pay-1", 300, Projects.money(300)))
                    .given(Projects.allocation(900))
                    .when(advance("pay-1", 300))
                    .staysQuiet();
        }
    }

    private static RecordAdvance advance(String payment, long dong) {
        return new RecordAdvance(
                Projects.ROAD, new PaymentId(payment), Projects.P135, Projects.money(dong), Projects.day("2019-04-01"));
    }
}
