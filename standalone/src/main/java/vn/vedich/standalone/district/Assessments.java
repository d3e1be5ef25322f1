package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver.Carry;
import vn.vedich.command.assessment.AssessmentCommand.CloseAssessment;
import vn.vedich.command.assessment.AssessmentCommand.DecideApplicability;
import vn.vedich.command.assessment.AssessmentCommand.OpenAssessment;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicator;
import vn.vedich.command.assessment.AssessmentCommand.RejudgeUnderVersion;
import vn.vedich.command.enrolment.EnrolmentCommand.AdoptCriteriaSet;
import vn.vedich.command.enrolment.EnrolmentCommand.EnrolUnit;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.value.Decimal;

/** Assessments as a whole: opened, judged again under the amended set, and one that was carried over and closed. */
final class Assessments {

    private static final CriteriaSetId NATIONAL = new CriteriaSetId("ntm-2016");
    private static final IndicatorId JOBS_BEFORE = new IndicatorId("vn-12.1");
    private static final IndicatorId JOBS = new IndicatorId("qn-12.1");

    private final Chapter chapter;
    private final LocalDate amended;

    Assessments(Diary diary, ShippedSets sets) {
        this.chapter = diary.chapter("assessments");
        this.amended = sets.amendment().version().decision().effectiveFrom();
    }

    void tell(Commune commune, Progress progress) {
        LocalDate day = Workdays.in(1, 7);
        chapter.say(
                District.COMMITTEE.on(day),
                new OpenAssessment(commune.assessment(), commune.enrolment(), Enrolments.SET, Workdays.FIRST));
        applicability(commune, progress);
        chapter.say(
                District.CHECKERS.on(amended.plusDays(1)), new RejudgeUnderVersion(commune.assessment(), 2, amended));
        if (commune.number() == 1) {
            carriedOver(commune);
        }
    }

    /** Of a criterion that is not met anyway, so that nothing else in the year depends on it. */
    private void applicability(Commune commune, Progress progress) {
        if (commune.number() % 3 != 0) {
            return;
        }
        LocalDate day = Workdays.in(1, 10);
        CriterionId criterion = progress.neverMet().findFirst().orElseThrow();
        IndicatorId indicator = new IndicatorId(criterion + ".1");
        chapter.say(
                District.CHAIRMAN
                        .on(day)
                        .restingOn("Quyết định")
                        .because("Không áp dụng trên địa bàn xã (it does not apply there)."),
                new DecideApplicability(commune.assessment(), indicator, false, day));
        LocalDate again = Workdays.in(8, 15);
        chapter.say(
                District.CHAIRMAN.on(again).restingOn("Quyết định").because("Áp dụng lại (it applies again)."),
                new DecideApplicability(commune.assessment(), indicator, true, again));
    }

    private void carriedOver(Commune commune) {
        EnrolmentId before = new EnrolmentId(commune.id() + "-nation");
        AssessmentId earlier = new AssessmentId(commune.id() + "-nation");
        LocalDate first = Workdays.FIRST;
        chapter.say(
                District.COMMITTEE.on(first),
                new EnrolUnit(before, commune.unit(), Enrolments.NEW_RURAL, Enrolments.PERIOD, first));
        chapter.say(District.COMMITTEE.on(first), new AdoptCriteriaSet(before, NATIONAL, 1, first));
        chapter.say(District.COMMITTEE.on(first), new OpenAssessment(earlier, before, NATIONAL, first));
        chapter.say(commune.officer("Văn hóa - Xã hội").on(first), new RecordIndicator(earlier, jobs(first)));
        LocalDate day = Workdays.in(1, 14);
        chapter.say(
                commune.chairman().on(day),
                new CarryOver(commune.assessment(), earlier, List.of(new Carry(JOBS_BEFORE, JOBS))));
        chapter.say(District.COMMITTEE.on(day), new CloseAssessment(earlier, day));
        chapter.sayInVain(
                "AssessmentIsClosed",
                commune.officer("Văn hóa - Xã hội").on(day),
                new RecordIndicator(earlier, jobs(day)));
    }

    private static Observation jobs(LocalDate day) {
        return new Observation(
                JOBS_BEFORE,
                new Measured.Quantity(Decimal.of("91"), null, null),
                null,
                null,
                day,
                null,
                null,
                List.of());
    }
}
