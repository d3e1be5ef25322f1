package vn.vedich.command.project;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.project.BuildingRefusal.InterruptionsOutOfOrder;
import vn.vedich.command.project.BuildingRefusal.ProjectNotStarted;
import vn.vedich.command.project.BuildingRefusal.ProjectNotSuspended;
import vn.vedich.command.project.ProjectCommand.ResumeProject;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.ProjectResumed;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResumingAProjectTest {

    private static final LocalDate JUNE = Projects.day("2019-06-01");

    private final Deciding<ProjectState, ProjectCommand, ProjectEvent> suspended =
            Projects.started().given(new ProjectSuspended(Projects.ROAD, Projects.day("2019-05-01")));

    @Nested
    class When_allowed {

        @Test
        void work_goes_on() {
            suspended.when(resume(JUNE)).does(resumed(JUNE));
        }

        @Test
        void a_correction_may_change_the_day() {
            suspended
                    .given("slip", resumed(Projects.day("2019-06-10")))
                    .when(resume(JUNE), Acts.correcting("slip"))
                    .does(resumed(JUNE));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void only_what_stands_still_goes_on() {
            LocalDate april = Projects.day("2019-04-01");

            Projects.started().when(resume(JUNE)).refuses(new ProjectNotSuspended(Projects.ROAD, JUNE));
            suspended.when(resume(april)).refuses(new ProjectNotSuspended(Projects.ROAD, april));
        }

        @Test
        void it_goes_on_once() {
            suspended
                    .given(resumed(Projects.day("2019-06-10")))
                    .when(resume(JUNE))
                    .refuses(new InterruptionsOutOfOrder(Projects.ROAD, JUNE));
        }

        @Test
        void work_has_begun() {
            Projects.approved().when(resume(JUNE)).refuses(new ProjectNotStarted(Projects.ROAD, JUNE));
        }

        @Test
        void nothing_goes_on_in_the_future() {
            suspended.when(resume(Projects.TOMORROW)).refuses(new DateInTheFuture(Projects.TOMORROW));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_went_on_that_day() {
            suspended.given(resumed(JUNE)).when(resume(JUNE)).staysQuiet();
        }
    }

    private static ResumeProject resume(LocalDate from) {
        return new ResumeProject(Projects.ROAD, from);
    }

    private static ProjectResumed resumed(LocalDate from) {
        return new ProjectResumed(Projects.ROAD, from);
    }
}
