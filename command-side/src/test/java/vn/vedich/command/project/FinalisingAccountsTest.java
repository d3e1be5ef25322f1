package vn.vedich.command.project;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.AuthorityMissing;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.project.BuildingRefusal.AccountsAlreadyFinalised;
import vn.vedich.command.project.BuildingRefusal.ProjectNotCompleted;
import vn.vedich.command.project.MoneyRefusal.AmountIsZero;
import vn.vedich.command.project.ProjectCommand.FinaliseAccounts;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FinalisingAccountsTest {

    private static final Acts BY_DECISION = Acts.ordinary().onAuthorityOf("99/QĐ-UBND");
    private static final LocalDate JULY = Projects.day("2019-07-01");

    @Nested
    class When_allowed {

        @Test
        void the_accounts_of_what_is_built_are_approved() {
            Projects.completed().when(finalise(880, JULY), BY_DECISION).does(finalised(880));
        }

        @Test
        void a_correction_may_change_the_amount() {
            Projects.completed()
                    .given("slip", finalised(808))
                    .when(finalise(880, JULY), BY_DECISION.because("sai số").inPlaceOf("slip"))
                    .does(finalised(880));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void they_rest_on_a_document() {
            Projects.completed().when(finalise(880, JULY)).refuses(new AuthorityMissing());
        }

        @Test
        void the_work_is_done_by_then() {
            LocalDate before = Projects.day("2019-06-19");

            Projects.started()
                    .when(finalise(880, JULY), BY_DECISION)
                    .refuses(new ProjectNotCompleted(Projects.ROAD, JULY));
            Projects.completed()
                    .when(finalise(880, before), BY_DECISION)
                    .refuses(new ProjectNotCompleted(Projects.ROAD, before));
        }

        @Test
        void they_are_approved_once() {
            Projects.completed()
                    .given(finalised(880))
                    .when(finalise(870, JULY), BY_DECISION)
                    .refuses(new AccountsAlreadyFinalised(Projects.ROAD));
        }

        @Test
        void an_amount_is_not_zero() {
            Projects.completed().when(finalise(0, JULY), BY_DECISION).refuses(new AmountIsZero());
        }

        @Test
        void nothing_is_approved_in_the_future() {
            Projects.completed()
                    .when(finalise(880, Projects.TOMORROW), BY_DECISION)
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void they_are_approved_just_so() {
            Projects.completed()
                    .given(finalised(880))
                    .when(finalise(880, JULY), BY_DECISION)
                    .staysQuiet();
        }
    }

    private static FinaliseAccounts finalise(long settled, LocalDate on) {
        return new FinaliseAccounts(Projects.ROAD, Projects.money(settled), on);
    }

    private static AccountsFinalised finalised(long settled) {
        return new AccountsFinalised(Projects.ROAD, Projects.money(settled), JULY);
    }
}
