package vn.vedich.command.enrolment;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignThresholdProfile;
import vn.vedich.command.enrolment.EnrolmentRefusal.BeforeEnrolment;
import vn.vedich.command.enrolment.EnrolmentRefusal.NothingAdopted;
import vn.vedich.command.enrolment.EnrolmentRefusal.ProfileNotInVersion;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ThresholdProfileAssigned;
import vn.vedich.kernel.id.ProfileId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssigningAThresholdProfileTest {

    private static final LocalDate LEFT_THE_LIST = LocalDate.parse("2019-05-01");

    @Nested
    class When_allowed {

        @Test
        void leaving_the_list_changes_the_profile_and_not_the_set() {
            Enrolments.adopted()
                    .given(assigned(Enrolments.MOUNTAINS, Enrolments.SINCE))
                    .when(assign(Enrolments.GENERAL, LEFT_THE_LIST))
                    .does(assigned(Enrolments.GENERAL, LEFT_THE_LIST));
        }

        @Test
        void a_correction_is_made_even_where_it_changes_nothing_that_day() {
            Enrolments.adopted()
                    .given("first", assigned(Enrolments.MOUNTAINS, Enrolments.SINCE))
                    .given("again", assigned(Enrolments.GENERAL, LEFT_THE_LIST))
                    .when(assign(Enrolments.MOUNTAINS, LEFT_THE_LIST), Acts.correcting("again"))
                    .does(assigned(Enrolments.MOUNTAINS, LEFT_THE_LIST));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_profile_needs_a_set() {
            Enrolments.enrolled()
                    .when(assign(Enrolments.GENERAL, Enrolments.SINCE))
                    .refuses(new NothingAdopted(Enrolments.ENROLMENT, Enrolments.SINCE));
        }

        @Test
        void the_version_has_such_a_profile() {
            ProfileId islands = new ProfileId("islands");

            Enrolments.adopted()
                    .when(assign(islands, Enrolments.SINCE))
                    .refuses(new ProfileNotInVersion(islands, Enrolments.SET, 1));
        }

        @Test
        void nothing_is_assigned_before_the_enrolment() {
            LocalDate before = Enrolments.SINCE.minusDays(1);

            Enrolments.adopted()
                    .when(assign(Enrolments.GENERAL, before))
                    .refuses(new BeforeEnrolment(before, Enrolments.SINCE));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void the_unit_is_held_to_it_already() {
            Enrolments.adopted()
                    .given(assigned(Enrolments.GENERAL, Enrolments.SINCE))
                    .when(assign(Enrolments.GENERAL, LEFT_THE_LIST))
                    .staysQuiet();
        }
    }

    private static AssignThresholdProfile assign(ProfileId profile, LocalDate from) {
        return new AssignThresholdProfile(Enrolments.ENROLMENT, profile, from);
    }

    private static ThresholdProfileAssigned assigned(ProfileId profile, LocalDate from) {
        return new ThresholdProfileAssigned(Enrolments.ENROLMENT, profile, from);
    }
}
