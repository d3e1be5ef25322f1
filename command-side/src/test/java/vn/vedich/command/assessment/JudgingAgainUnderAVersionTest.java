package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ADOPTED_ANEW;
import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.DAY;
import static vn.vedich.command.assessment.Assessments.TODAY;
import static vn.vedich.command.assessment.Assessments.percent;
import static vn.vedich.command.assessment.Assessments.recorded;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.RejudgeUnderVersion;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentIsClosed;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotYetOpen;
import vn.vedich.command.assessment.OpeningRefusal.SetVersionUnknown;
import vn.vedich.command.assessment.OpeningRefusal.VersionNotAdopted;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentRejudged;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.Basis.Held;
import vn.vedich.kernel.assessment.Basis.Support;
import vn.vedich.kernel.assessment.Rejudgement;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.Decimal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingAgainUnderAVersionTest {

    private static final Support PLAN = Assessments.PLAN_BASIS.supports().getFirst();

    /** Planning is met, and so is housing with 76 of 100 good houses: enough for version 1, not for version 2. */
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> met = Assessments.planMet()
            .given("huts", recorded(percent(Sets.NO_HUTS, "0")))
            .given("houses", recorded(percent(Sets.GOOD_HOUSES, "76")))
            .given(new CriterionMet(ASSESSMENT, Sets.HOUSING, DAY, null, housing(1, 75)));

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> rejudged =
            met.given("rejudged", rejudged());

    @Nested
    class When_allowed {

        @Test
        void what_was_met_is_judged_again_and_may_fall() {
            met.when(rejudge(2, TODAY)).does(rejudged());
        }

        @Test
        void what_was_not_yet_met_on_that_day_is_not_judged() {
            met.when(rejudge(2, ADOPTED_ANEW)).does(new AssessmentRejudged(ASSESSMENT, 2, ADOPTED_ANEW, List.of()));
        }

        @Test
        void a_correction_takes_the_place_of_a_wrong_one() {
            rejudged.when(rejudge(2, TODAY), Acts.correcting("rejudged")).does(rejudged());
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_version_that_does_not_exist_judges_nothing() {
            met.when(rejudge(3, TODAY)).refuses(new SetVersionUnknown(Sets.SET, 3));
        }

        @Test
        void a_version_that_is_not_adopted_by_then_judges_nothing() {
            LocalDate before = ADOPTED_ANEW.minusDays(1);

            met.when(rejudge(2, before)).refuses(new VersionNotAdopted(Sets.SET, 2, before));
        }

        @Test
        void nothing_is_judged_from_tomorrow_or_before_it_begins() {
            LocalDate tomorrow = TODAY.plusDays(1);
            LocalDate before = Assessments.OPEN.minusDays(1);

            met.when(rejudge(2, tomorrow)).refuses(new DateInTheFuture(tomorrow));
            met.when(rejudge(2, before)).refuses(new AssessmentNotYetOpen(ASSESSMENT, before));
        }

        @Test
        void nothing_is_judged_again_once_it_is_closed() {
            met.given(Assessments.closing()).when(rejudge(2, TODAY)).refuses(new AssessmentIsClosed(ASSESSMENT));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_held_to_that_version_already() {
            rejudged.when(rejudge(2, TODAY)).staysQuiet();
        }

        @Test
        void it_is_still_held_to_that_version_though_another_one_is_adopted() {
            met.when(rejudge(1, TODAY)).staysQuiet();
        }
    }

    private static RejudgeUnderVersion rejudge(int version, LocalDate from) {
        return new RejudgeUnderVersion(ASSESSMENT, version, from);
    }

    private static AssessmentRejudged rejudged() {
        return new AssessmentRejudged(
                ASSESSMENT,
                2,
                TODAY,
                List.of(
                        new Rejudgement(Sets.PLANNING, true, new Basis(2, Sets.MOUNTAIN, List.of(PLAN))),
                        new Rejudgement(Sets.HOUSING, false, housing(2, 80))));
    }

    private static Basis housing(int version, int threshold) {
        Support huts = new Support(Sets.NO_HUTS, new EntryId("huts"), true, List.of(new Held(null, Decimal.of(0))));
        Support houses = new Support(
                Sets.GOOD_HOUSES, new EntryId("houses"), true, List.of(new Held(null, Decimal.of(threshold))));
        return new Basis(version, Sets.MOUNTAIN, List.of(huts, houses));
    }
}
