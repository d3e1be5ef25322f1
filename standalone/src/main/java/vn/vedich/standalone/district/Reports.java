package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.vedich.command.assessment.AssessmentCommand.SubmitReport;
import vn.vedich.kernel.assessment.Claim;
import vn.vedich.kernel.assessment.Claim.Claimed;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.value.DayOrMonth;

/** What each commune claims month by month. */
final class Reports {

    private static final int MONTHS = 12;

    private final Chapter chapter;

    Reports(Diary diary) {
        this.chapter = diary.chapter("reports");
    }

    void tell(Commune commune, Progress progress) {
        for (int month = 1; month <= MONTHS; month++) {
            chapter.say(commune.chairman().on(dayOfReport(month)), report(commune, progress, month));
        }
        if (commune.number() < 4) {
            chapter.sayInVain(
                    "ReportAlreadySubmitted",
                    commune.chairman().on(Workdays.in(3, 7)),
                    report(commune, progress, 1, progress.met(1).count() + 1));
        }
    }

    private static LocalDate dayOfReport(int month) {
        return month == MONTHS ? Workdays.LAST : Workdays.in(month + 1, 4);
    }

    private static SubmitReport report(Commune commune, Progress progress, int month) {
        return report(commune, progress, month, progress.met(month).count());
    }

    private static SubmitReport report(Commune commune, Progress progress, int month, long criteria) {
        YearMonth of = YearMonth.of(Workdays.YEAR, month);
        List<Claim> claims = Stream.concat(
                        progress.met(month).map(criterion -> new Claim(criterion, Claimed.MET)),
                        progress.unmet(month).map(criterion -> new Claim(criterion, Claimed.UNMET)))
                .toList();
        return new SubmitReport(
                commune.assessment(),
                new ReportId(of.toString()),
                DayOrMonth.of(of),
                new Totals(Math.toIntExact(criteria), Math.toIntExact(progress.indicatorsReached(month))),
                claims);
    }
}
