package vn.vedich.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.enrolment.EnrolmentCommand.AdoptCriteriaSet;
import vn.vedich.command.enrolment.EnrolmentRefusal.BeforeEnrolment;
import vn.vedich.command.enrolment.EnrolmentRefusal.CriteriaSetRetiredByThen;
import vn.vedich.command.enrolment.EnrolmentRefusal.CriteriaSetUnknown;
import vn.vedich.command.enrolment.EnrolmentRefusal.NotEnrolled;
import vn.vedich.command.enrolment.EnrolmentRefusal.SetJudgesAnotherKind;
import vn.vedich.command.enrolment.EnrolmentRefusal.SetOfAnotherPeriod;
import vn.vedich.command.enrolment.EnrolmentRefusal.VersionNotInForce;
import vn.vedich.command.enrolment.EnrolmentRefusal.VersionUnknown;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetRetired;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitEvent.UnitDissolved;
import vn.vedich.kernel.value.Years;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdoptingACriteriaSetTest {

    private static final CriteriaSetId OTHER = new CriteriaSetId("other-set");

    @Nested
    class When_allowed {

        @Test
        void the_unit_is_measured_by_that_version_from_that_day_on() {
            Enrolments.enrolled().when(adopt(1, Enrolments.SINCE)).does(Enrolments.adoption(1, Enrolments.SINCE));
        }

        @Test
        void a_later_version_may_follow() {
            Enrolments.adopted().when(adopt(2, Enrolments.AMENDED)).does(Enrolments.adoption(2, Enrolments.AMENDED));
        }

        @Test
        void a_correction_names_the_version_that_was_meant() {
            Enrolments.enrolled()
                    .given("slip", Enrolments.adoption(1, Enrolments.AMENDED))
                    .when(adopt(2, Enrolments.AMENDED), Acts.correcting("slip"))
                    .does(Enrolments.adoption(2, Enrolments.AMENDED));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void who_is_not_enrolled_adopts_nothing() {
            Enrolments.before().when(adopt(1, Enrolments.SINCE)).refuses(new NotEnrolled(Enrolments.ENROLMENT));
        }

        @Test
        void nothing_is_adopted_before_the_enrolment() {
            LocalDate before = Enrolments.SINCE.minusDays(1);

            Enrolments.enrolled().when(adopt(1, before)).refuses(new BeforeEnrolment(before, Enrolments.SINCE));
        }

        @Test
        void a_unit_that_is_no_more_adopts_nothing() {
            Enrolments.enrolled()
                    .given(new UnitDissolved(Enrolments.COMMUNE, List.of(), Enrolments.AMENDED))
                    .when(adopt(2, Enrolments.AMENDED))
                    .refuses(new NamedUnitUnknown(Enrolments.COMMUNE, Enrolments.AMENDED));
        }

        @Test
        void the_set_is_known() {
            Enrolments.enrolled()
                    .when(new AdoptCriteriaSet(Enrolments.ENROLMENT, OTHER, 1, Enrolments.SINCE))
                    .refuses(new CriteriaSetUnknown(OTHER));
        }

        @Test
        void the_version_is_known() {
            Enrolments.enrolled().when(adopt(3, Enrolments.AMENDED)).refuses(new VersionUnknown(Enrolments.SET, 3));
        }

        @Test
        void the_version_is_in_force_by_then() {
            LocalDate eve = Enrolments.AMENDED.minusDays(1);

            Enrolments.enrolled().when(adopt(2, eve)).refuses(new VersionNotInForce(Enrolments.SET, 2, eve));
        }

        @Test
        void a_retired_set_is_not_adopted() {
            Enrolments.enrolled()
                    .given(new CriteriaSetRetired(Enrolments.SET, Enrolments.AMENDED))
                    .when(adopt(2, Enrolments.AMENDED))
                    .refuses(new CriteriaSetRetiredByThen(Enrolments.SET, Enrolments.AMENDED));
        }

        @Test
        void a_set_for_villages_does_not_judge_a_commune() {
            Enrolments.enrolled()
                    .given(Enrolments.issued(OTHER, "village", Enrolments.PERIOD))
                    .when(new AdoptCriteriaSet(Enrolments.ENROLMENT, OTHER, 1, Enrolments.SINCE))
                    .refuses(new SetJudgesAnotherKind(OTHER, new UnitKind("village"), Enrolments.COMMUNE));
        }

        @Test
        void a_set_of_another_period_is_not_adopted() {
            Enrolments.enrolled()
                    .given(Enrolments.issued(OTHER, "commune", new Years(2021, 2025)))
                    .when(new AdoptCriteriaSet(Enrolments.ENROLMENT, OTHER, 1, Enrolments.SINCE))
                    .refuses(new SetOfAnotherPeriod(OTHER, Enrolments.ENROLMENT));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void that_version_is_in_use_on_that_day() {
            Enrolments.adopted().when(adopt(1, Enrolments.AMENDED)).staysQuiet();
        }
    }

    private static AdoptCriteriaSet adopt(int version, LocalDate from) {
        return new AdoptCriteriaSet(Enrolments.ENROLMENT, Enrolments.SET, version, from);
    }
}
