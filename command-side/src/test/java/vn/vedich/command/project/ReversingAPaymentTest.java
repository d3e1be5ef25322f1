package vn.vedich.command.project;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.project.MoneyRefusal.AmountIsZero;
import vn.vedich.command.project.MoneyRefusal.PaymentAlreadyRecorded;
import vn.vedich.command.project.MoneyRefusal.PaymentUnknown;
import vn.vedich.command.project.MoneyRefusal.ReversedBeforePaid;
import vn.vedich.command.project.MoneyRefusal.ReversedMoreThanPaid;
import vn.vedich.command.project.ProjectCommand.ReverseDisbursement;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReversingAPaymentTest {

    private static final LocalDate MAY = Projects.day("2019-05-01");

    @Nested
    class When_allowed {

        @Test
        void part_of_a_payment_comes_back() {
            Projects.paid()
                    .when(reverse("pay-1", "back-1", 100), Projects.WITH_REASON)
                    .does(reversed("back-1", 100));
        }

        @Test
        void it_comes_back_bit_by_bit_until_nothing_remains() {
            Projects.paid()
                    .given(reversed("back-1", 100))
                    .when(reverse("pay-1", "back-2", 200), Projects.WITH_REASON)
                    .does(reversed("back-2", 200));
        }

        @Test
        void a_correction_is_measured_without_what_it_corrects() {
            Projects.paid()
                    .given("slip", reversed("back-1", 100))
                    .when(reverse("pay-1", "back-1", 300), Acts.correcting("slip"))
                    .does(reversed("back-1", 300));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_reversal_has_a_reason() {
            Projects.paid().when(reverse("pay-1", "back-1", 100)).refuses(new ReasonMissing());
        }

        @Test
        void it_gives_back_a_payment_that_there_is() {
            PaymentId back = new PaymentId("back-1");

            Projects.paid()
                    .given(reversed("back-1", 100))
                    .when(reverse("back-1", "back-2", 100), Projects.WITH_REASON)
                    .refuses(new PaymentUnknown(back));
        }

        @Test
        void no_more_comes_back_than_remains() {
            Projects.paid()
                    .given(reversed("back-1", 100))
                    .when(reverse("pay-1", "back-2", 201), Projects.WITH_REASON)
                    .refuses(new ReversedMoreThanPaid(Projects.PAY_1, Projects.money(200)));
        }

        @Test
        void nothing_comes_back_before_it_was_paid() {
            Projects.paid()
                    .when(reverse("pay-1", "back-1", 100, Projects.day("2019-03-31")), Projects.WITH_REASON)
                    .refuses(new ReversedBeforePaid(Projects.PAY_1, Projects.day("2019-04-01")));
        }

        @Test
        void its_id_is_not_that_of_another_reversal_or_payment() {
            Projects.paid()
                    .when(reverse("pay-1", "pay-1", 100), Projects.WITH_REASON)
                    .refuses(new PaymentAlreadyRecorded(Projects.PAY_1));
            Projects.paid()
                    .given(reversed("back-1", 100))
                    .when(reverse("pay-1", "back-1", 50), Projects.WITH_REASON)
                    .refuses(new PaymentAlreadyRecorded(new PaymentId("back-1")));
        }

        @Test
        void an_amount_is_not_zero() {
            Projects.paid()
                    .when(reverse("pay-1", "back-1", 0), Projects.WITH_REASON)
                    .refuses(new AmountIsZero());
        }

        @Test
        void nothing_comes_back_in_the_future() {
            Projects.paid()
                    .when(reverse("pay-1", "back-1", 100, Projects.TOMORROW), Projects.WITH_REASON)
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_recorded_just_so() {
            Projects.paid()
                    .given(reversed("back-1", 300))
                    .when(reverse("pay-1", "back-1", 300), Projects.WITH_REASON)
                    .staysQuiet();
        }
    }

    private static ReverseDisbursement reverse(String payment, String reversal, long dong) {
        return reverse(payment, reversal, dong, MAY);
    }

    private static ReverseDisbursement reverse(String payment, String reversal, long dong, LocalDate on) {
        return new ReverseDisbursement(
                Projects.ROAD, new PaymentId(payment), new PaymentId(reversal), Projects.money(dong), on);
    }

    private static DisbursementReversed reversed(String reversal, long dong) {
        return new DisbursementReversed(
                Projects.ROAD, Projects.PAY_1, new PaymentId(reversal), Projects.money(dong), MAY);
    }
}
