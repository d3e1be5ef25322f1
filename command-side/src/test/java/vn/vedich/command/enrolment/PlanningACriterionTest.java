package vn.vedich.command.enrolment;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.enrolment.EnrolmentCommand.PlanCriterion;
import vn.vedich.command.enrolment.EnrolmentRefusal.CriterionNotInSet;
import vn.vedich.command.enrolment.EnrolmentRefusal.DueBeforeEnrolment;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriterionPlanned;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanningACriterionTest {

    private static final DayOrMonth DUE = DayOrMonth.of("2019-12");

    @Nested
    class When_allowed {

        @Test
        void a_criterion_has_its_place_on_the_road_map() {
            Enrolments.adopted().when(plan(DUE, Enrolments.DEPARTMENT)).does(planned(DUE, Enrolments.DEPARTMENT));
        }

        @Test
        void a_plan_changes() {
            Enrolments.adopted()
                    .given(planned(DUE, Enrolments.DEPARTMENT))
                    .when(plan(DayOrMonth.of("2020-03"), null))
                    .does(planned(DayOrMonth.of("2020-03"), null));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void the_criterion_is_one_of_the_set() {
            CriterionId other = new CriterionId("c-9");

            Enrolments.adopted()
                    .when(new PlanCriterion(Enrolments.ENROLMENT, other, DUE, null))
                    .refuses(new CriterionNotInSet(other));
        }

        @Test
        void who_sees_to_it_is_known() {
            UnitId nowhere = new UnitId("nowhere");

            Enrolments.adopted().when(plan(DUE, nowhere)).refuses(new NamedUnitUnknown(nowhere, Acts.TODAY));
        }

        @Test
        void it_is_not_due_before_the_enrolment() {
            DayOrMonth before = DayOrMonth.of("2016-12-31");

            Enrolments.adopted().when(plan(before, null)).refuses(new DueBeforeEnrolment(before, Enrolments.SINCE));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_planned_just_so() {
            Enrolments.adopted().given(planned(DUE, null)).when(plan(DUE, null)).staysQuiet();
        }
    }

    private static PlanCriterion plan(DayOrMonth due, @Nullable UnitId responsible) {
        return new PlanCriterion(Enrolments.ENROLMENT, Enrolments.CRITERION, due, responsible);
    }

    private static CriterionPlanned planned(DayOrMonth due, @Nullable UnitId responsible) {
        return new CriterionPlanned(Enrolments.ENROLMENT, Enrolments.CRITERION, due, responsible);
    }
}
