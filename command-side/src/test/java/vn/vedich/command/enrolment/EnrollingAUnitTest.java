package vn.vedich.command.enrolment;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.enrolment.EnrolmentCommand.EnrolUnit;
import vn.vedich.command.enrolment.EnrolmentRefusal.AlreadyEnrolled;
import vn.vedich.command.enrolment.EnrolmentRefusal.EnrolledUnitStays;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Years;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnrollingAUnitTest {

    private static final LocalDate LATER = LocalDate.parse("2018-01-01");

    @Nested
    class When_allowed {

        @Test
        void the_unit_takes_part_from_that_day_on() {
            Enrolments.before()
                    .when(enrol(Enrolments.COMMUNE, Enrolments.SINCE))
                    .does(Enrolments.enrolment());
        }

        @Test
        void a_correction_may_change_the_day() {
            Enrolments.adopted()
                    .when(enrol(Enrolments.COMMUNE, LATER), Acts.correcting("enrolment"))
                    .does(enrolled(LATER));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void an_enrolment_is_made_once() {
            Enrolments.enrolled()
                    .when(enrol(Enrolments.COMMUNE, LATER))
                    .refuses(new AlreadyEnrolled(Enrolments.ENROLMENT));
        }

        @Test
        void the_unit_is_there_on_that_day() {
            UnitId nowhere = new UnitId("nowhere");

            Enrolments.before()
                    .when(enrol(nowhere, Enrolments.SINCE))
                    .refuses(new NamedUnitUnknown(nowhere, Enrolments.SINCE));
        }

        @Test
        void a_correction_does_not_give_the_enrolment_to_another_unit() {
            Enrolments.enrolled()
                    .when(enrol(Enrolments.DEPARTMENT, Enrolments.SINCE), Acts.correcting("enrolment"))
                    .refuses(new EnrolledUnitStays(Enrolments.ENROLMENT, Enrolments.COMMUNE));
        }

        @Test
        void a_correction_names_the_enrolment() {
            Enrolments.enrolled()
                    .when(enrol(Enrolments.COMMUNE, Enrolments.SINCE), Acts.correcting("nowhere"))
                    .refuses(new EntryUnknown(new EntryId("nowhere")));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            Enrolments.before()
                    .when(
                            enrol(Enrolments.COMMUNE, Enrolments.SINCE),
                            Acts.ordinary().occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_enrolled_just_so() {
            Enrolments.enrolled()
                    .when(enrol(Enrolments.COMMUNE, Enrolments.SINCE))
                    .staysQuiet();
        }
    }

    private static EnrolUnit enrol(UnitId unit, LocalDate from) {
        return new EnrolUnit(Enrolments.ENROLMENT, unit, new ProgrammeId("ntm"), new Years(2016, 2020), from);
    }

    private static UnitEnrolled enrolled(LocalDate from) {
        return new UnitEnrolled(
                Enrolments.ENROLMENT, Enrolments.COMMUNE, new ProgrammeId("ntm"), new Years(2016, 2020), from);
    }
}
