package vn.vedich.command.project;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.EvidenceUnknown;
import vn.vedich.command.decision.LinkRefusal.EvidenceWithdrawnByThen;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.decision.LinkRefusal.ProjectUnknown;
import vn.vedich.command.project.BuildingRefusal.PercentOutOfRange;
import vn.vedich.command.project.BuildingRefusal.ProjectAlreadyCompleted;
import vn.vedich.command.project.BuildingRefusal.ProjectNotStarted;
import vn.vedich.command.project.ProjectCommand.ReportProjectProgress;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.project.ProjectEvent.ProjectProgressReported;
import vn.vedich.kernel.value.Decimal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingProgressTest {

    private static final LocalDate JUNE = Projects.day("2019-06-20");

    @Nested
    class When_allowed {

        @Test
        void it_says_how_far_the_work_has_come() {
            Projects.started().when(report("35.5", JUNE)).does(reported("35.5", JUNE));
        }

        @Test
        void what_was_seen_earlier_may_be_told_later() {
            Projects.completed()
                    .when(report("90", Projects.day("2019-06-01")))
                    .does(reported("90", Projects.day("2019-06-01")));
        }

        @Test
        void a_correction_takes_the_place_of_what_was_misread() {
            Projects.started()
                    .given("misread", reported("53", JUNE))
                    .when(report("35", JUNE), Acts.correcting("misread"))
                    .does(reported("35", JUNE));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_percentage_lies_between_0_and_100() {
            Projects.started().when(report("100.1", JUNE)).refuses(new PercentOutOfRange(Decimal.of("100.1")));
            Projects.started().when(report("-1", JUNE)).refuses(new PercentOutOfRange(Decimal.of("-1")));
        }

        @Test
        void work_has_begun() {
            LocalDate before = Projects.BEGUN.minusDays(1);

            Projects.approved().when(report("5", JUNE)).refuses(new ProjectNotStarted(Projects.ROAD, JUNE));
            Projects.started().when(report("5", before)).refuses(new ProjectNotStarted(Projects.ROAD, before));
        }

        @Test
        void what_is_done_comes_no_further() {
            LocalDate after = JUNE.plusDays(1);

            Projects.completed().when(report("99", after)).refuses(new ProjectAlreadyCompleted(Projects.ROAD, JUNE));
        }

        @Test
        void nothing_is_observed_in_the_future() {
            Projects.started().when(report("40", Projects.TOMORROW)).refuses(new DateInTheFuture(Projects.TOMORROW));
        }

        @Test
        void it_rests_on_evidence_that_is_relied_on() {
            EvidenceId unknown = new EvidenceId("unknown");

            Projects.started().when(report("40", JUNE, unknown)).refuses(new EvidenceUnknown(unknown));
            Projects.started()
                    .when(report("40", JUNE, Projects.OLD_PHOTO))
                    .refuses(new EvidenceWithdrawnByThen(Projects.OLD_PHOTO, JUNE));
        }

        @Test
        void each_piece_of_evidence_is_named_once() {
            Projects.started()
                    .when(new ReportProjectProgress(
                            Projects.ROAD, Decimal.of("40"), JUNE, null, List.of(Projects.PHOTO, Projects.PHOTO)))
                    .refuses(new NamedTwice(Projects.PHOTO.value()));
        }

        @Test
        void nothing_is_reported_of_a_project_that_nobody_knows() {
            Projects.before().when(report("40", JUNE)).refuses(new ProjectUnknown(Projects.ROAD));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_reported_just_so() {
            Projects.started()
                    .given(reported("35", JUNE))
                    .when(report("35", JUNE))
                    .staysQuiet();
        }
    }

    private static ReportProjectProgress report(String percent, LocalDate on) {
        return report(percent, on, Projects.PHOTO);
    }

    private static ReportProjectProgress report(String percent, LocalDate on, EvidenceId evidence) {
        return new ReportProjectProgress(Projects.ROAD, Decimal.of(percent), on, null, List.of(evidence));
    }

    private static ProjectProgressReported reported(String percent, LocalDate on) {
        return new ProjectProgressReported(Projects.ROAD, Decimal.of(percent), on, null, List.of(Projects.PHOTO));
    }
}
