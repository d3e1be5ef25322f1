package vn.vedich.command.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryOfAnotherKind;
import vn.vedich.command.project.MoneyRefusal.AmountIsZero;
import vn.vedich.command.project.MoneyRefusal.PaymentAlreadyRecorded;
import vn.vedich.command.project.MoneyRefusal.SumTooLarge;
import vn.vedich.command.project.ProjectCommand.RecordDisbursement;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.value.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingADisbursementTest {

    private static final LocalDate MAY = Projects.day("2019-05-01");

    @Nested
    class When_allowed {

        @Test
        void it_stays_within_what_was_allocated() {
            Projects.paid().when(disburse("pay-2", 600)).does(disbursed("pay-2", 600, null));
        }

        @Test
        void what_goes_beyond_with_what_was_advanced_is_recorded_and_flagged() {
            Projects.paid().when(disburse("pay-2", 650)).does(disbursed("pay-2", 650, Projects.money(50)));
        }

        @Test
        void what_came_back_makes_room() {
            Projects.paid()
                    .given(new DisbursementReversed(
                            Projects.ROAD, Projects.PAY_1, new PaymentId("back-1"), Projects.money(30), MAY))
                    .when(disburse("pay-2", 650))
                    .does(disbursed("pay-2", 650, Projects.money(20)));
        }

        @Test
        void a_correction_may_change_the_amount() {
            Projects.paid()
                    .given("slip", disbursed("pay-2", 60, null))
                    .when(disburse("pay-2", 600), Acts.correcting("slip"))
                    .does(disbursed("pay-2", 600, null));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void an_advance_and_a_disbursement_share_no_id() {
            Projects.paid().when(disburse("pay-1", 300)).refuses(new PaymentAlreadyRecorded(Projects.PAY_1));
        }

        @Test
        void an_amount_is_not_zero() {
            Projects.paid().when(disburse("pay-2", 0)).refuses(new AmountIsZero());
        }

        @Test
        void all_payments_together_stay_an_amount_of_money() {
            Projects.paid().when(disburse("pay-2", Money.MOST)).refuses(new SumTooLarge(Projects.money(Money.MOST)));
        }

        @Test
        void a_disbursement_does_not_correct_an_advance() {
            Projects.paid()
                    .when(disburse("pay-1", 300), Acts.correcting("advance"))
                    .refuses(new EntryOfAnotherKind(new EntryId("advance"), "AdvanceRecorded"));
        }

        @Test
        void nothing_is_paid_in_the_future() {
            Projects.paid()
                    .when(new RecordDisbursement(
                            Projects.ROAD, new PaymentId("pay-2"), Projects.P135, Projects.money(1), Projects.TOMORROW))
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_recorded_just_so() {
            Projects.paid()
                    .given(disbursed("pay-2", 650, Projects.money(50)))
                    .when(disburse("pay-2", 650))
                    .staysQuiet();
        }
    }

    private static RecordDisbursement disburse(String payment, long dong) {
        return new RecordDisbursement(Projects.ROAD, new PaymentId(payment), Projects.P135, Projects.money(dong), MAY);
    }

    private static DisbursementRecorded disbursed(String payment, long dong, @Nullable Money beyond) {
        return new DisbursementRecorded(
                Projects.ROAD, new PaymentId(payment), Projects.P135, Projects.money(dong), MAY, beyond);
    }
}
