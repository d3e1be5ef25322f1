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
import vn.vedich.command.project.MoneyRefusal.LineAlreadyAllocated;
import vn.vedich.command.project.ProjectCommand.AllocateCapital;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.CapitalAdjusted;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AllocatingCapitalTest {

    private static final LocalDate FEBRUARY = Projects.day("2019-02-15");

    @Nested
    class When_allowed {

        @Test
        void a_line_gets_its_first_amount() {
            Projects.started().when(allocate(Projects.P135, 900, FEBRUARY)).does(Projects.allocation(900));
        }

        @Test
        void it_may_be_allocated_before_work_begins() {
            Projects.approved().when(allocate(Projects.P135, 900, FEBRUARY)).does(Projects.allocation(900));
        }

        @Test
        void a_mistyped_amount_is_corrected() {
            Projects.paid()
                    .when(allocate(Projects.P135, 90, FEBRUARY), Acts.correcting("allocation"))
                    .does(Projects.allocation(90));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_line_is_allocated_once_and_then_adjusted() {
            Projects.paid()
                    .when(allocate(Projects.P135, 950, FEBRUARY))
                    .refuses(new LineAlreadyAllocated(Projects.P135));
        }

        @Test
        void an_amount_is_not_zero() {
            Projects.started().when(allocate(Projects.P135, 0, FEBRUARY)).refuses(new AmountIsZero());
        }

        @Test
        void nothing_is_allocated_in_the_future() {
            Projects.started()
                    .when(allocate(Projects.P135, 1, Projects.TOMORROW))
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }

        @Test
        void nothing_is_allocated_to_a_project_that_nobody_knows() {
            Projects.before().when(allocate(Projects.P135, 1, FEBRUARY)).refuses(new ProjectUnknown(Projects.ROAD));
        }

        @Test
        void a_correction_leaves_an_adjustment_what_it_adjusts() {
            Deciding<ProjectState, ProjectCommand, ProjectEvent> adjusted = Projects.paid()
                    .given(new CapitalAdjusted(
                            Projects.ROAD, Projects.P135, Projects.money(800), Projects.day("2019-05-01")));
            OtherEntriesStandOnIt standing = new OtherEntriesStandOnIt(new EntryId("allocation"));

            adjusted.when(allocate(Projects.NTM, 900, FEBRUARY), Acts.correcting("allocation"))
                    .refuses(standing);
            adjusted.when(allocate(Projects.P135, 900, Projects.day("2019-06-01")), Acts.correcting("allocation"))
                    .refuses(standing);
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_allocated_just_so() {
            Projects.paid().when(allocate(Projects.P135, 900, FEBRUARY)).staysQuiet();
        }
    }

    private static AllocateCapital allocate(CapitalLine line, long dong, LocalDate from) {
        return new AllocateCapital(Projects.ROAD, line, Projects.money(dong), from);
    }
}
