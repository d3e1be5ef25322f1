package vn.vedich.command.project;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.LinkRefusal.EvidenceUnknown;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.project.BuildingRefusal.ProjectAlreadyCompleted;
import vn.vedich.command.project.BuildingRefusal.ProjectNotStarted;
import vn.vedich.command.project.BuildingRefusal.WorkWentOn;
import vn.vedich.command.project.ProjectCommand.CompleteProject;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletingAProjectTest {

    @Nested
    class When_allowed {

        @Test
        void the_work_is_done() {
            Projects.started().when(complete("2019-06-20")).does(Projects.completion("2019-06-20"));
        }

        @Test
        void it_may_be_done_while_it_stands_still_on_paper() {
            Projects.started()
                    .given(suspended("2019-05-01"))
                    .when(complete("2019-06-20"))
                    .does(Projects.completion("2019-06-20"));
        }

        @Test
        void a_correction_may_change_the_day() {
            Projects.completed()
                    .when(complete("2019-06-25"), Acts.correcting("completion"))
                    .does(Projects.completion("2019-06-25"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_never_began_is_not_done() {
            Projects.approved()
                    .when(complete("2019-06-20"))
                    .refuses(new ProjectNotStarted(Projects.ROAD, Projects.day("2019-06-20")));
            Projects.started()
                    .when(complete("2019-02-28"))
                    .refuses(new ProjectNotStarted(Projects.ROAD, Projects.day("2019-02-28")));
        }

        @Test
        void it_is_done_once() {
            Projects.completed()
                    .when(complete("2019-06-25"))
                    .refuses(new ProjectAlreadyCompleted(Projects.ROAD, Projects.day("2019-06-20")));
        }

        @Test
        void it_is_not_done_before_the_last_that_is_known_of_the_work() {
            Projects.started()
                    .given(suspended("2019-07-01"))
                    .when(complete("2019-06-20"))
                    .refuses(new WorkWentOn(Projects.ROAD, Projects.day("2019-07-01")));
        }

        @Test
        void it_rests_on_evidence_that_there_is() {
            EvidenceId unknown = new EvidenceId("unknown");

            Projects.started()
                    .when(new CompleteProject(Projects.ROAD, Projects.TODAY, List.of(unknown)))
                    .refuses(new EvidenceUnknown(unknown));
        }

        @Test
        void each_piece_of_evidence_is_named_once() {
            Projects.started()
                    .when(new CompleteProject(Projects.ROAD, Projects.TODAY, List.of(Projects.PHOTO, Projects.PHOTO)))
                    .refuses(new NamedTwice(Projects.PHOTO.value()));
        }

        @Test
        void nothing_is_done_in_the_future() {
            Projects.started()
                    .when(complete(Projects.TOMORROW.toString()))
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }

        @Test
        void a_correction_leaves_the_final_accounts_a_completion() {
            Projects.completed()
                    .given(new AccountsFinalised(Projects.ROAD, Projects.money(1), Projects.day("2019-07-01")))
                    .when(complete("2019-07-02"), Acts.correcting("completion"))
                    .refuses(new OtherEntriesStandOnIt(new EntryId("completion")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_done_that_day() {
            Projects.completed().when(complete("2019-06-20")).staysQuiet();
        }
    }

    private static CompleteProject complete(String on) {
        return new CompleteProject(Projects.ROAD, Projects.day(on), List.of(Projects.PHOTO));
    }

    private static ProjectSuspended suspended(String from) {
        return new ProjectSuspended(Projects.ROAD, Projects.day(from));
    }
}
