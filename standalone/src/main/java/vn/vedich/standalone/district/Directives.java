package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.directive.DirectiveCommand.AmendDirective;
import vn.vedich.command.directive.DirectiveCommand.AssignDirective;
import vn.vedich.command.directive.DirectiveCommand.IssueDirective;
import vn.vedich.command.directive.DirectiveCommand.NameDirectiveSource;
import vn.vedich.command.directive.DirectiveCommand.NameDirectiveWhole;
import vn.vedich.command.directive.DirectiveCommand.SetDeadline;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.standalone.district.Sessions.Concluded;

/** What the leaders order: out of every conclusion, and every fortnight besides. */
final class Directives {

    private static final List<String> ORDERS = List.of(
            "Rà soát các chỉ tiêu chưa đạt, báo cáo nguyên nhân và lộ trình.",
            "Kiểm tra thực địa các công trình đang thi công.",
            "Hướng dẫn xã hoàn thiện hồ sơ thanh toán vốn.",
            "Tuyên truyền, vận động nhân dân chỉnh trang nhà cửa, vệ sinh môi trường.");

    private final Chapter chapter;
    private final DirectiveCourse course;

    Directives(Diary diary, Evidence evidence) {
        this.chapter = diary.chapter("directives");
        this.course = new DirectiveCourse(chapter, evidence);
    }

    void tell(Commune commune, List<Concluded> conclusions) {
        Chance chance = new Chance("directives of " + commune.id());
        int number = 0;
        for (Concluded concluded : conclusions) {
            number++;
            tell(
                    commune,
                    number,
                    Workdays.from(concluded.on().plusDays(1)),
                    concluded.text(),
                    concluded.conclusion(),
                    chance);
        }
        for (LocalDate day = Workdays.in(1, 9); day.getMonthValue() < 12; day = Workdays.from(day.plusDays(14))) {
            number++;
            tell(commune, number, day, chance.oneOf(ORDERS), null, chance);
        }
    }

    private void tell(
            Commune commune, int number, LocalDate day, String text, @Nullable ConclusionOf conclusion, Chance chance) {
        Given given = new Given(
                new DirectiveId(commune.id() + "-directive-" + number),
                commune,
                day,
                leading(commune, chance),
                chance.oneOf(List.of(Department.values())).unit(),
                DayOrMonth.of(day.plusDays(chance.between(30, 120))));
        if (conclusion != null && chance.inHundred(10)) {
            unassigned(given, text, conclusion, chance);
            named(given, number);
        } else {
            boolean atOnce = chance.inHundred(60);
            issue(given, text, conclusion, atOnce);
            course.tell(given, new Pace(day, chance), chance);
        }
        if (number % 30 == 0) {
            LocalDate later = Workdays.from(day.plusDays(2));
            chapter.sayInVain(
                    "DirectiveAlreadyIssued", leaders(later), issued(given, "Một nhiệm vụ khác.", null, false));
        }
    }

    /** Nobody leads yet, and on which conclusion it rests is said only later. */
    private void unassigned(Given given, String text, ConclusionOf conclusion, Chance chance) {
        chapter.say(leaders(given.issuedOn()), issued(given, text, null, false));
        Pace pace = new Pace(given.issuedOn(), chance);
        if (pace.on(5, 15)) {
            chapter.say(leaders(pace.day()), new NameDirectiveSource(given.id(), conclusion));
        }
        if (pace.on(5, 15)) {
            chapter.say(leaders(pace.day()), new AmendDirective(given.id(), Text.of(text + " (bổ sung)")));
        }
    }

    /** It turns out to be a part of what was ordered before. */
    private void named(Given given, int number) {
        if (number > 1) {
            DirectiveId before = new DirectiveId(given.commune().id() + "-directive-" + (number - 1));
            chapter.say(leaders(given.issuedOn()), new NameDirectiveWhole(given.id(), before));
        }
    }

    private void issue(Given given, String text, @Nullable ConclusionOf conclusion, boolean atOnce) {
        chapter.say(leaders(given.issuedOn()), issued(given, text, conclusion, atOnce));
        if (!atOnce) {
            List<UnitId> cooperating = given.cooperating();
            chapter.say(leaders(given.issuedOn()), new AssignDirective(given.id(), given.lead(), cooperating));
            chapter.say(leaders(given.issuedOn()), new SetDeadline(given.id(), given.deadline()));
        }
    }

    private static IssueDirective issued(Given given, String text, @Nullable ConclusionOf conclusion, boolean atOnce) {
        return new IssueDirective(
                given.id(),
                District.UNIT,
                Text.of(text),
                List.of(given.commune().unit()),
                List.of(new CriterionOf(Enrolments.SET, new CriterionId("qn-17"))),
                List.of(),
                conclusion,
                atOnce ? given.lead() : null,
                atOnce ? given.cooperating() : List.of(),
                atOnce ? given.deadline() : null);
    }

    private static Speaker leading(Commune commune, Chance chance) {
        return chance.inHundred(25)
                ? commune.chairman()
                : chance.oneOf(List.of(Department.values())).head();
    }

    private static Voice leaders(LocalDate day) {
        return District.CHAIRMAN.on(day);
    }

    /** A directive, and to whom and until when it is given. */
    record Given(
            DirectiveId id, Commune commune, LocalDate issuedOn, Speaker leader, UnitId helper, DayOrMonth deadline) {

        UnitId lead() {
            return leader.unit();
        }

        List<UnitId> cooperating() {
            return helper.equals(lead()) ? List.of() : List.of(helper);
        }
    }
}
