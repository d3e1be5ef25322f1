package vn.vedich.command.project;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.LinkRefusal.CriterionUnknown;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.project.BuildingRefusal.ProjectAlreadyStarted;
import vn.vedich.command.project.BuildingRefusal.ProjectLiesElsewhere;
import vn.vedich.command.project.ProjectCommand.StartProject;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartingAProjectTest {

    private static final LocalDate LATER = Projects.day("2019-04-01");

    @Nested
    class When_allowed {

        @Test
        void a_start_opens_a_project_that_nobody_approved_on_paper() {
            Projects.before().when(start(Projects.BEGUN)).does(Projects.start(Projects.BEGUN));
        }

        @Test
        void work_begins_on_what_is_approved() {
            Projects.approved().when(start(Projects.BEGUN)).does(Projects.start(Projects.BEGUN));
        }

        @Test
        void a_correction_may_change_the_day() {
            Projects.started().when(start(LATER), Acts.correcting("start")).does(Projects.start(LATER));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void work_begins_once() {
            Projects.started().when(start(LATER)).refuses(new ProjectAlreadyStarted(Projects.ROAD, Projects.BEGUN));
        }

        @Test
        void it_stays_in_its_commune_even_when_corrected() {
            ProjectLiesElsewhere elsewhere = new ProjectLiesElsewhere(Projects.ROAD, Projects.COMMUNE);

            Projects.approved().when(start(Projects.NEIGHBOUR)).refuses(elsewhere);
            Projects.started()
                    .when(start(Projects.NEIGHBOUR), Acts.correcting("start"))
                    .refuses(elsewhere);
        }

        @Test
        void the_commune_is_there_on_the_day() {
            UnitId nowhere = new UnitId("nowhere");

            Projects.before().when(start(nowhere)).refuses(new NamedUnitUnknown(nowhere, Projects.BEGUN));
        }

        @Test
        void it_serves_criteria_that_there_are() {
            CriterionOf unknown = new CriterionOf(Projects.TRANSPORT.criteriaSetId(), new CriterionId("c-99"));
            ProjectStarted e = Projects.start(Projects.BEGUN);

            Projects.before()
                    .when(new StartProject(e.projectId(), e.names(), e.unitId(), e.place(), List.of(unknown), e.from()))
                    .refuses(new CriterionUnknown(unknown.criteriaSetId(), unknown.criterion()));
        }

        @Test
        void work_has_not_begun_in_the_future() {
            Projects.before().when(start(Projects.TOMORROW)).refuses(new DateInTheFuture(Projects.TOMORROW));
        }

        @Test
        void a_correction_leaves_the_work_that_was_reported_a_beginning() {
            Projects.started()
                    .given(new ProjectSuspended(Projects.ROAD, Projects.day("2019-03-20")))
                    .when(start(LATER), Acts.correcting("start"))
                    .refuses(new OtherEntriesStandOnIt(new EntryId("start")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void work_began_just_so() {
            Projects.started().when(start(Projects.BEGUN)).staysQuiet();
        }
    }

    private static StartProject start(LocalDate from) {
        ProjectStarted e = Projects.start(from);
        return new StartProject(e.projectId(), e.names(), e.unitId(), e.place(), e.serves(), from);
    }

    private static StartProject start(UnitId unit) {
        ProjectStarted e = Projects.start(Projects.BEGUN);
        return new StartProject(e.projectId(), e.names(), unit, e.place(), e.serves(), e.from());
    }
}
