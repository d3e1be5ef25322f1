package vn.vedich.command.enrolment;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.AuthorityMissing;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignResponsibility;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignSupportUnit;
import vn.vedich.command.enrolment.EnrolmentRefusal.IndicatorNotInSet;
import vn.vedich.command.enrolment.EnrolmentRefusal.NotEnrolled;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ResponsibilityAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.SupportUnitAssigned;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssigningUnitsTest {

    private static final UnitId NOWHERE = new UnitId("nowhere");
    private static final LocalDate DAY = Enrolments.AMENDED;
    private static final Acts BY_DOCUMENT = Acts.ordinary().onAuthorityOf("12/QĐ-UBND");

    @Nested
    class When_allowed {

        @Test
        void a_unit_answers_for_an_indicator_by_a_document() {
            Enrolments.adopted()
                    .when(assign(Enrolments.INDICATOR, Enrolments.DEPARTMENT), BY_DOCUMENT)
                    .does(assigned(Enrolments.DEPARTMENT));
        }

        @Test
        void another_unit_may_take_it_over() {
            Enrolments.adopted()
                    .given(assigned(Enrolments.DEPARTMENT))
                    .when(assign(Enrolments.INDICATOR, Enrolments.COMMUNE), BY_DOCUMENT)
                    .does(assigned(Enrolments.COMMUNE));
        }

        @Test
        void a_unit_supports_the_commune() {
            Enrolments.enrolled()
                    .when(support(Enrolments.DEPARTMENT))
                    .does(new SupportUnitAssigned(Enrolments.ENROLMENT, Enrolments.DEPARTMENT, DAY));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_responsibility_rests_on_a_document() {
            Enrolments.adopted()
                    .when(assign(Enrolments.INDICATOR, Enrolments.DEPARTMENT))
                    .refuses(new AuthorityMissing());
        }

        @Test
        void the_indicator_is_one_of_the_set() {
            IndicatorId other = new IndicatorId("i-9");

            Enrolments.adopted()
                    .when(assign(other, Enrolments.DEPARTMENT), BY_DOCUMENT)
                    .refuses(new IndicatorNotInSet(other));
        }

        @Test
        void the_unit_that_answers_is_known() {
            Enrolments.adopted()
                    .when(assign(Enrolments.INDICATOR, NOWHERE), BY_DOCUMENT)
                    .refuses(new NamedUnitUnknown(NOWHERE, DAY));
        }

        @Test
        void the_unit_that_supports_is_known() {
            Enrolments.enrolled().when(support(NOWHERE)).refuses(new NamedUnitUnknown(NOWHERE, DAY));
        }

        @Test
        void who_is_not_enrolled_is_not_supported() {
            Enrolments.before().when(support(Enrolments.DEPARTMENT)).refuses(new NotEnrolled(Enrolments.ENROLMENT));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void the_unit_answers_for_it_already() {
            Enrolments.adopted()
                    .given(assigned(Enrolments.DEPARTMENT))
                    .when(assign(Enrolments.INDICATOR, Enrolments.DEPARTMENT), BY_DOCUMENT)
                    .staysQuiet();
        }

        @Test
        void the_unit_supports_it_already() {
            Enrolments.enrolled()
                    .given(new SupportUnitAssigned(Enrolments.ENROLMENT, Enrolments.DEPARTMENT, DAY))
                    .when(support(Enrolments.DEPARTMENT))
                    .staysQuiet();
        }
    }

    private static AssignResponsibility assign(IndicatorId indicator, UnitId unit) {
        return new AssignResponsibility(Enrolments.ENROLMENT, indicator, unit, DAY);
    }

    private static ResponsibilityAssigned assigned(UnitId unit) {
        return new ResponsibilityAssigned(Enrolments.ENROLMENT, Enrolments.INDICATOR, unit, DAY);
    }

    private static AssignSupportUnit support(UnitId unit) {
        return new AssignSupportUnit(Enrolments.ENROLMENT, unit, DAY);
    }
}
