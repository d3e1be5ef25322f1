package vn.vedich.command.project;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.project.BuildingRefusal.InterruptionsOutOfOrder;
import vn.vedich.command.project.BuildingRefusal.ProjectNotStarted;
import vn.vedich.command.project.BuildingRefusal.ProjectNotUnderWay;
import vn.vedich.command.project.ProjectCommand.SuspendProject;
import vn.vedich.kernel.project.ProjectEvent.ProjectResumed;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuspendingAProjectTest {

    private static final LocalDate MAY = Projects.day("2019-05-01");

    @Nested
    class When_allowed {

        @Test
        void work_stands_still_from_that_day() {
            Projects.started().when(suspend(MAY), Projects.WITH_REASON).does(suspended(MAY));
        }

        @Test
        void it_may_stand_still_again() {
            Projects.started()
                    .given(suspended(Projects.day("2019-03-10")), resumed("2019-03-20"))
                    .when(suspend(MAY), Projects.WITH_REASON)
                    .does(suspended(MAY));
        }

        @Test
        void a_correction_may_change_the_day_while_it_stays_before_the_resumption() {
            Projects.started()
                    .given("slip", suspended(Projects.day("2019-05-11")))
                    .given(resumed("2019-06-01"))
                    .when(suspend(MAY), Acts.correcting("slip"))
                    .does(suspended(MAY));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_has_a_reason() {
            Projects.started().when(suspend(MAY)).refuses(new ReasonMissing());
        }

        @Test
        void work_has_begun() {
            Projects.approved()
                    .when(suspend(MAY), Projects.WITH_REASON)
                    .refuses(new ProjectNotStarted(Projects.ROAD, MAY));
        }

        @Test
        void only_what_goes_on_stands_still() {
            Projects.started()
                    .given(suspended(Projects.day("2019-04-01")))
                    .when(suspend(MAY), Projects.WITH_REASON)
                    .refuses(new ProjectNotUnderWay(Projects.ROAD, MAY));
            Projects.completed()
                    .when(suspend(Projects.TODAY), Projects.WITH_REASON)
                    .refuses(new ProjectNotUnderWay(Projects.ROAD, Projects.TODAY));
        }

        @Test
        void suspensions_and_resumptions_take_turns() {
            Projects.started()
                    .given(suspended(Projects.day("2019-06-01")))
                    .when(suspend(MAY), Projects.WITH_REASON)
                    .refuses(new InterruptionsOutOfOrder(Projects.ROAD, MAY));
        }

        @Test
        void a_correction_does_not_put_it_behind_the_resumption() {
            LocalDate june = Projects.day("2019-06-01");

            Projects.started()
                    .given("suspension", suspended(MAY))
                    .given(resumed("2019-05-20"))
                    .when(suspend(june), Acts.correcting("suspension"))
                    .refuses(new InterruptionsOutOfOrder(Projects.ROAD, june));
        }

        @Test
        void nothing_is_suspended_in_the_future() {
            Projects.started()
                    .when(suspend(Projects.TOMORROW), Projects.WITH_REASON)
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_stands_still_since_that_day() {
            Projects.started()
                    .given(suspended(MAY))
                    .when(suspend(MAY), Projects.WITH_REASON)
                    .staysQuiet();
        }
    }

    private static SuspendProject suspend(LocalDate from) {
        return new SuspendProject(Projects.ROAD, from);
    }

    private static ProjectSuspended suspended(LocalDate from) {
        return new ProjectSuspended(Projects.ROAD, from);
    }

    private static ProjectResumed resumed(String from) {
        return new ProjectResumed(Projects.ROAD, Projects.day(from));
    }
}
