package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionLapsed;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionMet;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionOwed;
import vn.vedich.command.assessment.AssessmentCommand.RejectCriterion;
import vn.vedich.command.assessment.AssessmentCommand.VerifyCriterion;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.value.DayOrMonth;

/** Which criteria are found met, by whom that is confirmed or not, and which lapse or are owed. */
final class Marks {

    private static final VerificationLevel SELF = new VerificationLevel("self");
    private static final VerificationLevel DEPARTMENT = new VerificationLevel("department");
    private static final VerificationLevel DISTRICT = new VerificationLevel("district");

    private final Chapter chapter;
    private final Map<String, Integer> rounds = new HashMap<>();

    Marks(Diary diary) {
        this.chapter = diary.chapter("marks");
    }

    void tell(Commune commune, Progress progress) {
        Chance chance = new Chance("marks of " + commune.id());
        for (int month = 1; month <= 12; month++) {
            found(commune, progress, month, chance);
            verified(commune, progress, month, chance);
        }
        owed(commune, progress);
        whatIsRefused(commune, progress);
    }

    private void found(Commune commune, Progress progress, int month, Chance chance) {
        LocalDate day = Workdays.in(month, 26);
        progress.lapsed(month)
                .forEach(criterion -> chapter.say(
                        commune.chairman()
                                .on(day)
                                .because("Chỉ tiêu giảm dưới ngưỡng (values fell below the threshold)."),
                        new MarkCriterionLapsed(commune.assessment(), criterion, day)));
        progress.newlyMet(month)
                .forEach(criterion -> chapter.say(
                        commune.chairman().on(day),
                        new MarkCriterionMet(
                                commune.assessment(),
                                criterion,
                                day,
                                chance.inHundred(70) ? HowWell.BARELY : HowWell.WELL)));
    }

    /** What is newly met is looked at in the same month, all that is met in every quarter. */
    private void verified(Commune commune, Progress progress, int month, Chance chance) {
        boolean quarter = month % 3 == 0;
        progress.newlyMet(month).forEach(criterion -> self(commune, criterion, month));
        (quarter ? progress.met(month) : progress.newlyMet(month))
                .forEach(criterion -> department(commune, criterion, month, chance.inHundred(8)));
        if (month % 6 == 0) {
            progress.met(month).forEach(criterion -> district(commune, criterion, month));
        }
    }

    private void self(Commune commune, CriterionId criterion, int month) {
        chapter.say(commune.chairman().on(Workdays.in(month, 27)), verify(commune, criterion, SELF));
    }

    private void department(Commune commune, CriterionId criterion, int month, boolean notYet) {
        Speaker head = Answering.forCriterion(criterion).head();
        LocalDate day = Workdays.in(month, 28);
        if (notYet) {
            chapter.say(
                    head.on(day).because("Hồ sơ minh chứng chưa đủ (evidence incomplete)."),
                    new RejectCriterion(
                            commune.assessment(), criterion, DEPARTMENT, nextRound(commune, criterion, DEPARTMENT)));
        }
        chapter.say(head.on(day), verify(commune, criterion, DEPARTMENT));
    }

    private void district(Commune commune, CriterionId criterion, int month) {
        chapter.say(District.CHECKERS.on(Workdays.in(month, 30)), verify(commune, criterion, DISTRICT));
    }

    private VerifyCriterion verify(Commune commune, CriterionId criterion, VerificationLevel level) {
        return new VerifyCriterion(commune.assessment(), criterion, level, nextRound(commune, criterion, level));
    }

    private int nextRound(Commune commune, CriterionId criterion, VerificationLevel level) {
        return rounds.merge(commune.id() + " " + criterion + " " + level.value(), 1, Integer::sum);
    }

    private void owed(Commune commune, Progress progress) {
        LocalDate day = Workdays.in(11, 29);
        progress.neverMet()
                .limit(1)
                .forEach(criterion -> chapter.say(
                        District.CHAIRMAN
                                .on(day)
                                .because("Hoàn thành sau theo cam kết của xã (the commune has committed itself)."),
                        new MarkCriterionOwed(
                                commune.assessment(), criterion, day, DayOrMonth.of(LocalDate.of(2020, 6, 30)))));
    }

    private void whatIsRefused(Commune commune, Progress progress) {
        LocalDate day = Workdays.in(4, 26);
        progress.neverMet()
                .limit(2)
                .forEach(criterion -> chapter.sayInVain(
                        "IndicatorsLacking",
                        commune.chairman().on(day),
                        new MarkCriterionMet(commune.assessment(), criterion, day, null)));
        CriterionId unmet = progress.neverMet().findFirst().orElseThrow();
        chapter.sayInVain(
                "CriterionNotMet",
                Answering.forCriterion(unmet).head().on(Workdays.in(3, 5)),
                new VerifyCriterion(commune.assessment(), unmet, DEPARTMENT, 1));
        CriterionId met = progress.met(12).findFirst().orElseThrow();
        chapter.sayInVain(
                "NotResponsibleForCriterion",
                notAnsweringFor(met).head().on(Workdays.in(12, 29)),
                new VerifyCriterion(commune.assessment(), met, DEPARTMENT, 1));
    }

    private static Department notAnsweringFor(CriterionId criterion) {
        return Answering.forCriterion(criterion) == Department.HEALTH ? Department.EDUCATION : Department.HEALTH;
    }
}
