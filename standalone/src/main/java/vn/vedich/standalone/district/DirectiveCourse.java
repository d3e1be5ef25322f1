package vn.vedich.standalone.district;

import java.util.List;
import java.util.Locale;
import vn.vedich.command.directive.DirectiveCommand.AcceptDirective;
import vn.vedich.command.directive.DirectiveCommand.AcknowledgeDirective;
import vn.vedich.command.directive.DirectiveCommand.AnnulDirectiveEntry;
import vn.vedich.command.directive.DirectiveCommand.ExtendDeadline;
import vn.vedich.command.directive.DirectiveCommand.ReassignDirective;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveDone;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveProgress;
import vn.vedich.command.directive.DirectiveCommand.ReturnDirective;
import vn.vedich.command.directive.DirectiveCommand.WithdrawDirective;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;
import vn.vedich.standalone.district.Directives.Given;

/** What becomes of a directive once it is given to somebody, as far as the year goes. */
final class DirectiveCourse {

    private final Chapter chapter;
    private final Evidence evidence;
    private final Shares shares;

    DirectiveCourse(Chapter chapter, Evidence evidence) {
        this.chapter = chapter;
        this.evidence = evidence;
        this.shares = new Shares(chapter);
    }

    void tell(Given given, Pace pace, Chance chance) {
        acknowledged(given, pace, chance);
        Speaker leader = given.leader();
        if (chance.inHundred(5) && pace.on(2, 6)) {
            shares.handedBack(given, pace);
            leader = reassigned(given, pace);
        } else if (chance.inHundred(4) && pace.on(2, 6)) {
            shares.insistedOn(given, pace);
        }
        if (leader.equals(given.leader()) && chance.inHundred(10)) {
            shares.divided(given, pace, chance);
        }
        if (chance.inHundred(4) && pace.on(3, 20)) {
            withdrawn(given, pace);
            return;
        }
        progress(given, leader, pace, chance);
        if (leader.equals(given.leader())) {
            shares.reported(given, pace, chance);
        }
        if (chance.inHundred(12) && pace.on(2, 10)) {
            shares.asked(given, leader, pace, chance);
        } else if (chance.inHundred(8) && pace.on(2, 10)) {
            extended(given, pace, chance);
        }
        if (chance.inHundred(85)) {
            done(given, leader, pace, chance);
        }
    }

    private void acknowledged(Given given, Pace pace, Chance chance) {
        if (chance.inHundred(5) && pace.on(0, 2)) {
            Speaker stranger = new Speaker(new Commune(given.commune().number() % Commune.MANY + 1).unit(), "Chủ tịch");
            chapter.sayInVain("NotAddressed", stranger.on(pace.day()), new AcknowledgeDirective(given.id()));
        }
        if (chance.inHundred(90) && pace.on(1, 4)) {
            Said said = chapter.say(given.leader().on(pace.day()), new AcknowledgeDirective(given.id()));
            if (chance.inHundred(3)) {
                chapter.say(
                        given.leader().on(pace.day()).because("Nhập nhầm (entered by mistake)."),
                        new AnnulDirectiveEntry(given.id(), said.entry(0)));
            }
        }
        if (!given.cooperating().isEmpty() && chance.inHundred(70) && pace.on(0, 3)) {
            Speaker helper = new Speaker(given.helper(), "Trưởng phòng");
            chapter.say(helper.on(pace.day()), new AcknowledgeDirective(given.id()));
            if (chance.inHundred(4)) {
                chapter.sayInVain(
                        "OnlyTheLeadReportsDone",
                        helper.on(pace.day()),
                        new ReportDirectiveDone(given.id(), pace.day(), null, List.of()));
            }
        }
    }

    private Speaker reassigned(Given given, Pace pace) {
        Speaker other = given.lead().equals(Department.HOME_AFFAIRS.unit())
                ? Department.FINANCE.head()
                : Department.HOME_AFFAIRS.head();
        chapter.say(
                District.CHAIRMAN.on(pace.day()).because("Phân công lại theo chức năng (by competence)."),
                new ReassignDirective(
                        given.id(), other.unit(), List.of(given.commune().unit())));
        if (pace.on(1, 3)) {
            chapter.say(other.on(pace.day()), new AcknowledgeDirective(given.id()));
        }
        return other;
    }

    private void withdrawn(Given given, Pace pace) {
        chapter.say(
                District.CHAIRMAN.on(pace.day()).because("Không còn phù hợp (no longer needed)."),
                new WithdrawDirective(given.id()));
        chapter.sayInVain(
                "DirectiveClosed",
                District.CHAIRMAN.on(pace.day()).because("Gia hạn (extended)."),
                new ExtendDeadline(
                        given.id(), DayOrMonth.of(given.deadline().lastDay().plusDays(30))));
    }

    private void progress(Given given, Speaker leader, Pace pace, Chance chance) {
        int reports = chance.between(1, 4);
        for (int report = 1; report <= reports && pace.on(5, 20); report++) {
            chapter.say(
                    leader.on(pace.day()),
                    new ReportDirectiveProgress(
                            given.id(), Text.of("Đang triển khai, đợt " + report + "."), Decimal.of(20L * report)));
        }
    }

    private void extended(Given given, Pace pace, Chance chance) {
        DayOrMonth later = DayOrMonth.of(
                given.deadline().lastDay().isAfter(pace.day())
                        ? given.deadline().lastDay().plusDays(30)
                        : pace.day().plusDays(30));
        chapter.say(
                District.CHAIRMAN.on(pace.day()).because("Theo đề nghị của đơn vị (asked for by the unit)."),
                new ExtendDeadline(given.id(), later));
        if (chance.inHundred(20)) {
            chapter.sayInVain(
                    "NotALaterDeadline",
                    District.CHAIRMAN.on(pace.day()).because("Gia hạn (extended)."),
                    new ExtendDeadline(given.id(), DayOrMonth.of(later.lastDay().minusDays(1))));
        }
    }

    private void done(Given given, Speaker leader, Pace pace, Chance chance) {
        if (chance.inHundred(5) && pace.on(0, 2)) {
            chapter.sayInVain("NothingReportedDone", District.CHAIRMAN.on(pace.day()), new AcceptDirective(given.id()));
        }
        if (!pace.on(4, 25)) {
            return;
        }
        List<EvidenceId> files = given.lead().equals(given.commune().unit())
                ? List.of(evidence.attach(given.commune(), numberOf(given.id()) + "-done", pace.day()))
                : List.of();
        chapter.say(leader.on(pace.day()), new ReportDirectiveDone(given.id(), pace.day(), null, files));
        if (chance.inHundred(12) && pace.on(2, 6)) {
            chapter.say(
                    District.CHAIRMAN.on(pace.day()).because("Kết quả chưa đạt yêu cầu (not good enough yet)."),
                    new ReturnDirective(given.id()));
            if (!pace.on(5, 15)) {
                return;
            }
            chapter.say(leader.on(pace.day()), new ReportDirectiveDone(given.id(), pace.day(), null, List.of()));
        }
        if (chance.inHundred(80) && pace.on(2, 8)) {
            chapter.say(District.CHAIRMAN.on(pace.day()), new AcceptDirective(given.id()));
        }
    }

    private static String numberOf(DirectiveId id) {
        return id.value().substring(id.value().indexOf("directive")).toLowerCase(Locale.ROOT);
    }
}
