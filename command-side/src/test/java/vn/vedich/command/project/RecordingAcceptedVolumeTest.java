package vn.vedich.command.project;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.ProjectUnknown;
import vn.vedich.command.project.MoneyRefusal.AmountIsZero;
import vn.vedich.command.project.MoneyRefusal.SumTooLarge;
import vn.vedich.command.project.MoneyRefusal.VolumeAlreadyRecorded;
import vn.vedich.command.project.ProjectCommand.RecordAcceptedVolume;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.value.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingAcceptedVolumeTest {

    private static final LocalDate JUNE = Projects.day("2019-06-01");

    @Nested
    class When_allowed {

        @Test
        void work_of_that_worth_is_accepted() {
            Projects.started().when(accept("vol-1", 450)).does(accepted("vol-1", 450));
        }

        @Test
        void it_may_be_worth_more_than_was_ever_paid() {
            Projects.paid().when(accept("vol-1", 5000)).does(accepted("vol-1", 5000));
        }

        @Test
        void a_correction_takes_its_place() {
            Projects.started()
                    .given("slip", accepted("vol-1", 540))
                    .when(accept("vol-1", 450), Acts.correcting("slip"))
                    .does(accepted("vol-1", 450));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void an_id_names_one_volume() {
            Projects.started()
                    .given(accepted("vol-1", 450))
                    .when(accept("vol-1", 451))
                    .refuses(new VolumeAlreadyRecorded(new VolumeId("vol-1")));
        }

        @Test
        void an_amount_is_not_zero() {
            Projects.started().when(accept("vol-1", 0)).refuses(new AmountIsZero());
        }

        @Test
        void all_of_it_together_stays_an_amount_of_money() {
            Projects.started()
                    .given(accepted("vol-1", Money.MOST))
                    .when(accept("vol-2", 1))
                    .refuses(new SumTooLarge(Projects.money(Money.MOST)));
        }

        @Test
        void nothing_is_accepted_in_the_future() {
            Projects.started()
                    .when(new RecordAcceptedVolume(
                            Projects.ROAD, new VolumeId("vol-1"), Projects.money(1), Projects.TOMORROW))
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }

        @Test
        void nothing_is_accepted_of_a_project_that_nobody_knows() {
            Projects.before().when(accept("vol-1", 450)).refuses(new ProjectUnknown(Projects.ROAD));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_recorded_just_so() {
            Projects.started()
                    .given(accepted("vol-1", 450))
                    .when(accept("vol-1", 450))
                    .staysQuiet();
        }
    }

    private static RecordAcceptedVolume accept(String volume, long dong) {
        return new RecordAcceptedVolume(Projects.ROAD, new VolumeId(volume), Projects.money(dong), JUNE);
    }

    private static AcceptedVolumeRecorded accepted(String volume, long dong) {
        return new AcceptedVolumeRecorded(Projects.ROAD, new VolumeId(volume), Projects.money(dong), JUNE);
    }
}
