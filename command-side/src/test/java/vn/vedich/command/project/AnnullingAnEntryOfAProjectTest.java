package vn.vedich.command.project;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryAlreadyAnnulled;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.project.MoneyRefusal.PaymentUnknown;
import vn.vedich.command.project.ProjectCommand.AnnulProjectEntry;
import vn.vedich.command.project.ProjectCommand.ReverseDisbursement;
import vn.vedich.command.project.ProjectCommand.StartProject;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.CapitalAdjusted;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.project.ProjectEvent.ProjectEntryAnnulled;
import vn.vedich.kernel.project.ProjectEvent.ProjectResumed;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnullingAnEntryOfAProjectTest {

    @Nested
    class When_allowed {

        @Test
        void a_payment_that_never_was_is_annulled() {
            Projects.paid().when(annul("advance"), Projects.WITH_REASON).does(annulled("advance"));
        }

        @Test
        void what_was_annulled_counts_no_more() {
            Projects.paid()
                    .given(annulled("advance"))
                    .when(
                            new ReverseDisbursement(
                                    Projects.ROAD,
                                    Projects.PAY_1,
                                    new PaymentId("back-1"),
                                    Projects.money(1),
                                    Projects.TODAY),
                            Projects.WITH_REASON)
                    .refuses(new PaymentUnknown(Projects.PAY_1));
        }

        @Test
        void an_approval_may_go_when_a_start_still_says_what_the_project_is() {
            Projects.paid()
                    .given("approval", Projects.approval())
                    .when(annul("approval"), Projects.WITH_REASON)
                    .does(annulled("approval"));
        }

        @Test
        void all_of_it_may_go_and_the_project_be_entered_again_elsewhere() {
            ProjectStarted e = Projects.start(Projects.BEGUN);

            Projects.started().when(annul("start"), Projects.WITH_REASON).does(annulled("start"));
            Projects.started()
                    .given(annulled("start"))
                    .when(new StartProject(
                            e.projectId(), e.names(), Projects.NEIGHBOUR, e.place(), e.serves(), e.from()))
                    .does(new ProjectStarted(
                            e.projectId(), e.names(), Projects.NEIGHBOUR, e.place(), e.serves(), e.from()));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_opens_a_project_stands_while_others_stand_on_it() {
            refuses(Projects.paid(), "start");
        }

        @Test
        void a_start_stands_while_work_was_reported() {
            refuses(
                    Projects.approved()
                            .given("start", Projects.start(Projects.BEGUN))
                            .given(new ProjectSuspended(Projects.ROAD, Projects.TODAY)),
                    "start");
        }

        @Test
        void a_suspension_stands_while_its_resumption_does() {
            refuses(
                    Projects.started()
                            .given("suspension", new ProjectSuspended(Projects.ROAD, Projects.day("2019-05-01")))
                            .given(new ProjectResumed(Projects.ROAD, Projects.TODAY)),
                    "suspension");
        }

        @Test
        void a_payment_stands_while_its_reversal_does() {
            refuses(
                    Projects.paid()
                            .given(new DisbursementReversed(
                                    Projects.ROAD,
                                    Projects.PAY_1,
                                    new PaymentId("back-1"),
                                    Projects.money(1),
                                    Projects.TODAY)),
                    "advance");
        }

        @Test
        void an_allocation_stands_while_its_adjustment_does() {
            refuses(
                    Projects.paid()
                            .given(new CapitalAdjusted(
                                    Projects.ROAD, Projects.P135, Projects.money(1), Projects.TODAY)),
                    "allocation");
        }

        @Test
        void a_completion_stands_while_the_final_accounts_do() {
            refuses(
                    Projects.completed().given(new AccountsFinalised(Projects.ROAD, Projects.money(1), Projects.TODAY)),
                    "completion");
        }

        @Test
        void an_annulment_has_a_reason_and_does_not_lie_in_the_future() {
            Projects.paid().when(annul("advance")).refuses(new ReasonMissing());
            Projects.paid()
                    .when(annul("advance"), Projects.WITH_REASON.occurredOn(Projects.TOMORROW.toString()))
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }

        private void refuses(Deciding<ProjectState, ProjectCommand, ProjectEvent> known, String entry) {
            known.when(annul(entry), Projects.WITH_REASON).refuses(new OtherEntriesStandOnIt(new EntryId(entry)));
        }
    }

    /** An annulment says what its entry was worth, so saying it again is refused rather than passed over. */
    @Nested
    class When_nothing_to_do {

        @Test
        void an_entry_is_annulled_once() {
            Projects.paid()
                    .given("annulment", annulled("advance"))
                    .when(annul("advance"), Projects.WITH_REASON)
                    .refuses(new EntryAlreadyAnnulled(new EntryId("advance"), new EntryId("annulment")));
        }
    }

    private static AnnulProjectEntry annul(String entry) {
        return new AnnulProjectEntry(Projects.ROAD, new EntryId(entry));
    }

    private static ProjectEntryAnnulled annulled(String entry) {
        return new ProjectEntryAnnulled(Projects.ROAD, new EntryId(entry));
    }
}
