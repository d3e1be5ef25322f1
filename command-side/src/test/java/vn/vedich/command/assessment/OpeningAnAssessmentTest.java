package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.ENROLMENT;
import static vn.vedich.command.assessment.Assessments.OPEN;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.OpenAssessment;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentAlreadyOpened;
import vn.vedich.command.assessment.OpeningRefusal.EnrolmentUnknown;
import vn.vedich.command.assessment.OpeningRefusal.PeriodsDoNotOverlap;
import vn.vedich.command.assessment.OpeningRefusal.SetJudgesAnotherKind;
import vn.vedich.command.assessment.OpeningRefusal.SetNotAdopted;
import vn.vedich.command.assessment.OpeningRefusal.SetVersionUnknown;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.unit.Units;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriteriaSetAdopted;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.value.Years;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningAnAssessmentTest {

    private static final OpenAssessment COMMAND = open(OPEN);

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> enrolled = Assessments.enrolled();

    @Nested
    class When_allowed {

        @Test
        void it_opens_by_the_version_adopted_on_that_day_for_the_period_of_the_enrolment() {
            enrolled.when(COMMAND).does(Assessments.opening());
        }

        @Test
        void from_a_later_day_it_opens_by_the_version_adopted_by_then() {
            LocalDate later = Assessments.ADOPTED_ANEW;

            enrolled.when(open(later))
                    .does(new AssessmentOpened(ASSESSMENT, ENROLMENT, Units.COMMUNE, Sets.SET, 2, Sets.PERIOD, later));
        }

        @Test
        void a_correction_opens_it_from_another_day_below_what_was_recorded() {
            LocalDate other = LocalDate.parse("2017-03-01");

            Assessments.planMet()
                    .when(open(other), Acts.correcting("opening"))
                    .does(new AssessmentOpened(ASSESSMENT, ENROLMENT, Units.COMMUNE, Sets.SET, 1, Sets.PERIOD, other));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void an_enrolment_that_nobody_made_is_not_assessed() {
            Assessments.units().when(COMMAND).refuses(new EnrolmentUnknown(ENROLMENT));
        }

        @Test
        void a_set_is_adopted_before_it_judges() {
            LocalDate before = OPEN.minusDays(1);

            enrolled.when(open(before)).refuses(new SetNotAdopted(ENROLMENT, Sets.SET, before));
        }

        @Test
        void another_set_than_the_adopted_one_does_not_judge() {
            CriteriaSetId other = new CriteriaSetId("national");

            enrolled.when(new OpenAssessment(ASSESSMENT, ENROLMENT, other, OPEN))
                    .refuses(new SetNotAdopted(ENROLMENT, other, OPEN));
        }

        @Test
        void an_adopted_version_that_does_not_exist_does_not_judge() {
            enrolled.given(new CriteriaSetAdopted(ENROLMENT, Sets.SET, 3, OPEN))
                    .when(COMMAND)
                    .refuses(new SetVersionUnknown(Sets.SET, 3));
        }

        @Test
        void a_set_for_villages_does_not_judge_a_commune() {
            enrolled.given(Sets.judging("village", Sets.PERIOD))
                    .when(COMMAND)
                    .refuses(new SetJudgesAnotherKind(Sets.SET, new UnitKind("village"), Units.COMMUNE));
        }

        @Test
        void a_set_of_another_period_does_not_judge() {
            Years later = new Years(2021, 2025);

            enrolled.given(Sets.judging("commune", later))
                    .when(COMMAND)
                    .refuses(new PeriodsDoNotOverlap(Sets.PERIOD, later));
        }

        @Test
        void what_is_still_to_happen_has_not_opened_it() {
            enrolled.when(COMMAND, Acts.ordinary().occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }

        @Test
        void it_is_opened_only_once() {
            Assessments.open().when(open(OPEN.plusDays(1))).refuses(new AssessmentAlreadyOpened(ASSESSMENT));
        }

        @Test
        void a_correction_does_not_change_the_enrolment_below_what_was_recorded() {
            EnrolmentId other = new EnrolmentId("another");
            UnitEnrolled enrolment =
                    new UnitEnrolled(other, Units.DISTRICT, new ProgrammeId("new-rural"), Sets.PERIOD, OPEN);

            Assessments.planMet()
                    .given(enrolment)
                    .when(new OpenAssessment(ASSESSMENT, other, Sets.SET, OPEN), Acts.correcting("opening"))
                    .refuses(new OtherEntriesStandOnIt(new EntryId("opening")));
        }

        @Test
        void a_correction_says_why() {
            Assessments.open()
                    .when(COMMAND, Acts.ordinary().inPlaceOf("opening"))
                    .refuses(new ReasonMissing());
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_open_just_so() {
            Assessments.open().when(COMMAND).staysQuiet();
        }
    }

    private static OpenAssessment open(LocalDate from) {
        return new OpenAssessment(ASSESSMENT, ENROLMENT, Sets.SET, from);
    }
}
