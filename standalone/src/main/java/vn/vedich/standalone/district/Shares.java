package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.command.directive.DirectiveCommand.AcceptDirective;
import vn.vedich.command.directive.DirectiveCommand.GivePartOfDirective;
import vn.vedich.command.directive.DirectiveCommand.GrantExtension;
import vn.vedich.command.directive.DirectiveCommand.HandBackDirective;
import vn.vedich.command.directive.DirectiveCommand.InsistOnDirective;
import vn.vedich.command.directive.DirectiveCommand.RefuseExtension;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveDone;
import vn.vedich.command.directive.DirectiveCommand.ReportShareDone;
import vn.vedich.command.directive.DirectiveCommand.ReportShareProgress;
import vn.vedich.command.directive.DirectiveCommand.RequestExtension;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;
import vn.vedich.standalone.district.Directives.Given;

/** How several units work on one directive: each on its share, some on parts; some ask for time, some say that it is not theirs. */
final class Shares {

    private final Chapter chapter;

    Shares(Chapter chapter) {
        this.chapter = chapter;
    }

    void handedBack(Given given, Pace pace) {
        chapter.say(
                given.leader().on(pace.day()).because("Không thuộc chức năng của đơn vị (not our competence)."),
                new HandBackDirective(given.id()));
    }

    void insistedOn(Given given, Pace pace) {
        handedBack(given, pace);
        if (pace.on(1, 4)) {
            chapter.say(
                    District.CHAIRMAN.on(pace.day()).because("Đúng chức năng của đơn vị (it is)."),
                    new InsistOnDirective(given.id(), given.lead()));
            chapter.sayInVain(
                    "InsistedOn",
                    given.leader().on(pace.day()).because("Không thuộc chức năng (still not)."),
                    new HandBackDirective(given.id()));
        }
    }

    /** Whoever leads gives a part of it to who helps, and accepts what comes of that. */
    void divided(Given given, Pace pace, Chance chance) {
        if (given.cooperating().isEmpty() || !pace.on(1, 5)) {
            return;
        }
        DirectiveId part = new DirectiveId(given.id().value() + "-part");
        Speaker helper = helper(given);
        chapter.say(
                given.leader().on(pace.day()),
                new GivePartOfDirective(
                        part, given.id(), Text.of("Chuẩn bị số liệu, hồ sơ."), helper.unit(), List.of(), null));
        if (chance.inHundred(20)) {
            chapter.sayInVain(
                    "PartGivenOutside",
                    given.leader().on(pace.day()),
                    new GivePartOfDirective(
                            new DirectiveId(part.value() + "-outside"),
                            given.id(),
                            Text.of("Phối hợp."),
                            stranger(given),
                            List.of(),
                            null));
        }
        if (chance.inHundred(70) && pace.on(5, 15)) {
            LocalDate done = pace.day();
            chapter.say(helper.on(done), new ReportDirectiveDone(part, done, null, List.of()));
            chapter.say(given.leader().on(done), new AcceptDirective(part));
        }
    }

    void reported(Given given, Pace pace, Chance chance) {
        if (given.cooperating().isEmpty() || !chance.inHundred(40) || !pace.on(2, 8)) {
            return;
        }
        chapter.say(
                helper(given).on(pace.day()),
                new ReportShareProgress(
                        given.id(), Text.of("Đang làm phần việc của mình."), Decimal.of(chance.between(1, 9) * 10L)));
        if (chance.inHundred(60) && pace.on(2, 8)) {
            chapter.say(helper(given).on(pace.day()), new ReportShareDone(given.id(), pace.day(), null, List.of()));
        }
    }

    void asked(Given given, Speaker by, Pace pace, Chance chance) {
        LocalDate last = given.deadline().lastDay();
        DayOrMonth later = DayOrMonth.of((last.isAfter(pace.day()) ? last : pace.day()).plusDays(30));
        chapter.say(
                by.on(pace.day()).because("Thời tiết, thiếu nhân lực (weather, few people)."),
                new RequestExtension(given.id(), later));
        if (!pace.on(1, 5)) {
            return;
        }
        boolean granted = chance.inHundred(60);
        if (granted) {
            chapter.say(District.CHAIRMAN.on(pace.day()), new GrantExtension(given.id(), by.unit(), later));
        } else {
            chapter.say(
                    District.CHAIRMAN.on(pace.day()).because("Phải giữ đúng tiến độ (keep to the plan)."),
                    new RefuseExtension(given.id(), by.unit()));
        }
        if (chance.inHundred(20) && !granted) {
            chapter.sayInVain(
                    "NoExtensionRequested",
                    District.CHAIRMAN.on(pace.day()),
                    new GrantExtension(given.id(), by.unit(), null));
        }
    }

    private static Speaker helper(Given given) {
        return new Speaker(given.helper(), "Trưởng phòng");
    }

    /** Another commune, with which the directive has nothing to do. */
    private static UnitId stranger(Given given) {
        return new Commune(given.commune().number() % Commune.MANY + 1).unit();
    }
}
