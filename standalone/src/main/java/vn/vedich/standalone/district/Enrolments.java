package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.vedich.command.enrolment.EnrolmentCommand.AdoptCriteriaSet;
import vn.vedich.command.enrolment.EnrolmentCommand.AnnulEnrolmentEntry;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignResponsibility;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignSupportUnit;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignThresholdProfile;
import vn.vedich.command.enrolment.EnrolmentCommand.EnrolUnit;
import vn.vedich.command.enrolment.EnrolmentCommand.PlanCriterion;
import vn.vedich.command.enrolment.EnrolmentCommand.RecordProgrammeStatus;
import vn.vedich.command.enrolment.EnrolmentCommand.ReviseTarget;
import vn.vedich.command.enrolment.EnrolmentCommand.SetTarget;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Years;

/** Each commune in the programme: its set, its thresholds, who answers for what, and where it wants to be. */
final class Enrolments {

    static final CriteriaSetId SET = new CriteriaSetId("quang-ninh-2016");
    static final ProgrammeId NEW_RURAL = new ProgrammeId("ntm");
    static final Years PERIOD = new Years(2016, 2020);

    private static final ProgrammeId DIFFICULT = new ProgrammeId("p135");
    private static final TargetId END_OF_YEAR = new TargetId("end-of-2019");
    private static final TargetId FINISH = new TargetId("finish");

    private final Chapter chapter;
    private final CriteriaSetVersion version;
    private final LocalDate amended;

    Enrolments(Diary diary, ShippedSets sets) {
        this.chapter = diary.chapter("enrolments");
        this.version = sets.amendment().version();
        this.amended = version.decision().effectiveFrom();
    }

    void tell(Commune commune, Progress progress) {
        EnrolmentId id = commune.enrolment();
        Voice begin = District.COMMITTEE.on(Workdays.FIRST);
        chapter.say(begin, new EnrolUnit(id, commune.unit(), NEW_RURAL, PERIOD, Workdays.FIRST));
        chapter.say(begin, new AdoptCriteriaSet(id, SET, 1, Workdays.FIRST));
        chapter.say(begin, new AssignThresholdProfile(id, commune.profile(), Workdays.FIRST));
        chapter.say(begin, new AssignSupportUnit(id, District.FRONT, Workdays.FIRST));
        responsibilities(id);
        status(commune);
        targets(commune);
        plans(commune, progress);
        chapter.say(District.COMMITTEE.on(amended), new AdoptCriteriaSet(id, SET, 2, amended));
        whatIsRefused(commune);
    }

    private void responsibilities(EnrolmentId id) {
        LocalDate day = Workdays.in(1, 3);
        Voice plan = District.CHAIRMAN.on(day).restingOn("Kế hoạch phân công");
        version.indicators()
                .map(indicator -> new AssignResponsibility(
                        id,
                        indicator.id(),
                        Answering.forIndicator(indicator.id()).unit(),
                        day))
                .forEach(assigned -> chapter.say(plan, assigned));
    }

    private void status(Commune commune) {
        if (commune.isEspeciallyDifficult()) {
            chapter.say(
                    District.COMMITTEE.on(Workdays.FIRST),
                    new RecordProgrammeStatus(
                            commune.enrolment(), DIFFICULT, new ProgrammeStatus("listed"), Workdays.FIRST));
        }
        if (commune.number() == 2) {
            LocalDate day = Workdays.in(12, 30);
            chapter.say(
                    District.COMMITTEE.on(day),
                    new RecordProgrammeStatus(commune.enrolment(), DIFFICULT, new ProgrammeStatus("left"), day));
        }
    }

    private void targets(Commune commune) {
        EnrolmentId id = commune.enrolment();
        LocalDate set = Workdays.in(1, 15);
        chapter.say(District.CHAIRMAN.on(set), new SetTarget(id, END_OF_YEAR, totals(commune.number() + 9)));
        chapter.say(
                District.CHAIRMAN.on(set),
                new SetTarget(id, FINISH, new Goal.Recognition(DayOrMonth.of(YearMonth.of(2020, 9)), SET)));
        if (commune.number() > 4) {
            chapter.say(
                    District.CHAIRMAN
                            .on(Workdays.in(7, 12))
                            .because("Sơ kết 6 tháng: nâng chỉ tiêu (raised at mid-year)."),
                    new ReviseTarget(id, END_OF_YEAR, totals(commune.number() + 10)));
        }
    }

    private static Goal totals(int criteria) {
        return new Goal.Totals(DayOrMonth.of(Workdays.LAST), SET, criteria, criteria * 2 + 12);
    }

    private void plans(Commune commune, Progress progress) {
        LocalDate day = Workdays.in(1, 21);
        progress.unmet(1).forEach(criterion -> chapter.say(commune.chairman().on(day), plan(commune, criterion, 10)));
        Said hasty = chapter.say(
                commune.chairman().on(Workdays.in(2, 5)),
                plan(commune, progress.neverMet().findFirst().orElseThrow(), 3));
        chapter.say(
                District.OFFICE.on(Workdays.in(2, 8)).because("Nhập nhầm tháng (wrong month)."),
                new AnnulEnrolmentEntry(commune.enrolment(), hasty.entry(0)));
    }

    private static PlanCriterion plan(Commune commune, CriterionId criterion, int month) {
        return new PlanCriterion(
                commune.enrolment(),
                criterion,
                DayOrMonth.of(YearMonth.of(Workdays.YEAR, month)),
                Answering.forCriterion(criterion).unit());
    }

    private void whatIsRefused(Commune commune) {
        LocalDate day = Workdays.in(3, 4);
        EnrolmentId id = commune.enrolment();
        if (commune.number() == 1) {
            chapter.sayInVain("VersionUnknown", District.COMMITTEE.on(day), new AdoptCriteriaSet(id, SET, 3, day));
            chapter.sayInVain(
                    "ProfileNotInVersion",
                    District.COMMITTEE.on(day),
                    new AssignThresholdProfile(id, new ProfileId("red-river-delta"), day));
            chapter.sayInVain(
                    "TargetAlreadySet", District.CHAIRMAN.on(day), new SetTarget(id, END_OF_YEAR, totals(20)));
            chapter.sayInVain(
                    "CriterionNotInSet",
                    commune.chairman().on(day),
                    new PlanCriterion(id, new CriterionId("qn-21"), DayOrMonth.of(day), null));
        }
    }
}
