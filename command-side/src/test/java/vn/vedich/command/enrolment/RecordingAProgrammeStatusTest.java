package vn.vedich.command.enrolment;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.enrolment.EnrolmentCommand.RecordProgrammeStatus;
import vn.vedich.command.enrolment.EnrolmentRefusal.NotEnrolled;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ProgrammeStatusRecorded;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingAProgrammeStatusTest {

    private static final LocalDate LEFT_THE_LIST = LocalDate.parse("2019-05-01");

    @Nested
    class When_allowed {

        @Test
        void the_unit_leaves_the_list_on_a_day() {
            Enrolments.enrolled()
                    .given(recorded("listed", Enrolments.SINCE))
                    .when(record("left", LEFT_THE_LIST))
                    .does(recorded("left", LEFT_THE_LIST));
        }

        @Test
        void a_correction_moves_the_day() {
            Enrolments.enrolled()
                    .given("left", recorded("left", Enrolments.SINCE))
                    .when(record("left", LEFT_THE_LIST), Acts.correcting("left"))
                    .does(recorded("left", LEFT_THE_LIST));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void who_is_not_enrolled_has_no_status_here() {
            Enrolments.before().when(record("left", LEFT_THE_LIST)).refuses(new NotEnrolled(Enrolments.ENROLMENT));
        }

        @Test
        void what_was_never_entered_is_not_corrected() {
            Enrolments.enrolled()
                    .when(record("left", LEFT_THE_LIST), Acts.correcting("nothing"))
                    .refuses(new EntryUnknown(new EntryId("nothing")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void that_is_its_status_already() {
            Enrolments.enrolled()
                    .given(recorded("left", Enrolments.SINCE))
                    .when(record("left", LEFT_THE_LIST))
                    .staysQuiet();
        }
    }

    private static RecordProgrammeStatus record(String status, LocalDate from) {
        return new RecordProgrammeStatus(
                Enrolments.ENROLMENT, new ProgrammeId("p135"), new ProgrammeStatus(status), from);
    }

    private static ProgrammeStatusRecorded recorded(String status, LocalDate from) {
        return new ProgrammeStatusRecorded(
                Enrolments.ENROLMENT, new ProgrammeId("p135"), new ProgrammeStatus(status), from);
    }
}
