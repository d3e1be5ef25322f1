package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.vedich.command.project.ProjectCommand.AnnulProjectEntry;
import vn.vedich.command.project.ProjectCommand.ApproveProject;
import vn.vedich.command.project.ProjectCommand.CompleteProject;
import vn.vedich.command.project.ProjectCommand.FinaliseAccounts;
import vn.vedich.command.project.ProjectCommand.ReportProjectProgress;
import vn.vedich.command.project.ProjectCommand.ResumeProject;
import vn.vedich.command.project.ProjectCommand.StartProject;
import vn.vedich.command.project.ProjectCommand.SuspendProject;
import vn.vedich.kernel.project.Funding;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

/** What is built: approved, begun, reported on month by month, at times suspended, and completed. */
final class Works {

    private static final int SUSPENDED_IN = 7;
    private static final int COMPLETED_IN = 11;

    private final Chapter chapter;
    private final Capital capital;
    private final Evidence evidence;

    Works(Diary diary, Evidence evidence) {
        this.chapter = diary.chapter("works");
        this.capital = new Capital(chapter);
        this.evidence = evidence;
    }

    void tell(Commune commune) {
        IntStream.rangeClosed(1, Work.MANY)
                .mapToObj(number -> new Work(commune, number))
                .forEach(this::tell);
    }

    private void tell(Work work) {
        approve(work);
        if (work.number() == 5 && work.commune().isEspeciallyDifficult()) {
            chapter.sayInVain(
                    "ProjectNotStarted",
                    work.commune().chairman().on(work.approvedOn()),
                    progress(work, 5, work.approvedOn()));
        }
        chapter.say(
                work.commune().chairman().on(work.startedOn()),
                new StartProject(
                        work.id(),
                        work.names(),
                        work.commune().unit(),
                        Text.of("Thôn 1"),
                        work.serves(),
                        work.startedOn()));
        capital.tell(work);
        reports(work);
        if (work.number() == 2) {
            suspend(work);
        }
        if (work.number() == 1) {
            complete(work);
        }
    }

    private void approve(Work work) {
        LocalDate day = work.approvedOn();
        long total = work.total();
        List<Funding> funding = List.of(
                new Funding(work.state(), new Money(total / 10 * 7)),
                new Funding(work.own(), new Money(total - total / 10 * 7)));
        chapter.say(
                District.CHAIRMAN.on(day).restingOn("Quyết định phê duyệt"),
                new ApproveProject(
                        work.id(),
                        work.names(),
                        work.commune().unit(),
                        new Money(total),
                        work.commune().unit(),
                        work.serves(),
                        funding));
    }

    private void reports(Work work) {
        Chance chance = new Chance("reports of " + work.id());
        int percent = 0;
        int last = work.number() == 1 ? COMPLETED_IN : 13;
        for (int month = work.startedOn().getMonthValue() + 1; month < last; month++) {
            percent += chance.between(5, 10);
            LocalDate day = Workdays.in(month, 5);
            chapter.say(work.commune().chairman().on(day), progress(work, percent, day));
        }
        if (work.number() == 3) {
            mistakenReport(work);
        }
    }

    private void mistakenReport(Work work) {
        LocalDate day = Workdays.in(6, 12);
        Said mistaken = chapter.say(work.commune().chairman().on(day), progress(work, 99, day));
        chapter.say(
                work.commune()
                        .chairman()
                        .on(Workdays.in(6, 17))
                        .because("Báo cáo nhầm công trình (it was of another work)."),
                new AnnulProjectEntry(work.id(), mistaken.entry(0)));
    }

    private void suspend(Work work) {
        LocalDate from = Workdays.in(SUSPENDED_IN, 10);
        LocalDate again = Workdays.in(SUSPENDED_IN, 29);
        chapter.sayInVain(
                "ProjectNotSuspended", work.commune().chairman().on(from), new ResumeProject(work.id(), from));
        chapter.say(
                work.commune().chairman().on(from).because("Mưa lũ kéo dài (long rains)."),
                new SuspendProject(work.id(), from));
        chapter.say(work.commune().chairman().on(again), new ResumeProject(work.id(), again));
    }

    private void complete(Work work) {
        LocalDate day = Workdays.in(COMPLETED_IN, 18);
        chapter.say(
                work.commune().chairman().on(day),
                new CompleteProject(work.id(), day, List.of(evidence.attach(work.commune(), "work-done", day))));
        if (work.commune().isEspeciallyDifficult()) {
            chapter.sayInVain(
                    "ProjectAlreadyCompleted",
                    work.commune().chairman().on(Workdays.in(12, 5)),
                    progress(work, 100, Workdays.in(12, 5)));
        }
        if (work.commune().number() <= 4) {
            LocalDate finalised = Workdays.in(12, 20);
            chapter.say(
                    District.CHAIRMAN.on(finalised).restingOn("Quyết định phê duyệt quyết toán"),
                    new FinaliseAccounts(work.id(), new Money(work.total() / 100 * 97), finalised));
        }
    }

    private static ReportProjectProgress progress(Work work, int percent, LocalDate day) {
        return new ReportProjectProgress(work.id(), Decimal.of(percent), day, null, List.of());
    }
}
