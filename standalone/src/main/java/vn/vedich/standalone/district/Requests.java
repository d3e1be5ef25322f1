package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.request.RequestCommand.AnnulRequestEntry;
import vn.vedich.command.request.RequestCommand.AnswerRequest;
import vn.vedich.command.request.RequestCommand.CloseRequest;
import vn.vedich.command.request.RequestCommand.ForwardRequest;
import vn.vedich.command.request.RequestCommand.FundRequest;
import vn.vedich.command.request.RequestCommand.PromiseFollowUp;
import vn.vedich.command.request.RequestCommand.RaiseRequest;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

/** What each commune asks for, three times in two months, and what becomes of it. */
final class Requests {

    private static final int MANY = 18;
    private static final List<String> WISHES = List.of(
            "Hỗ trợ kinh phí làm đường nội đồng.",
            "Hỗ trợ xi măng làm đường ngõ, xóm.",
            "Bổ sung cán bộ hướng dẫn lập hồ sơ.",
            "Hỗ trợ xóa nhà tạm cho hộ nghèo.",
            "Đầu tư bể chứa nước sạch tập trung.");

    private final Chapter chapter;

    Requests(Diary diary) {
        this.chapter = diary.chapter("requests");
    }

    void tell(Commune commune) {
        Chance chance = new Chance("requests of " + commune.id());
        for (int number = 1; number <= MANY; number++) {
            LocalDate day = chance.dayBetween(
                    Workdays.FIRST.plusDays(18L * (number - 1)), Workdays.FIRST.plusDays(18L * number));
            tell(commune, new RequestId(commune.id() + "-request-" + number), new Pace(day, chance), chance);
        }
    }

    private void tell(Commune commune, RequestId id, Pace pace, Chance chance) {
        chapter.say(commune.chairman().on(pace.day()), raise(commune, id, chance.oneOf(WISHES), pace.day()));
        Speaker asked = District.OFFICE;
        if (chance.inHundred(50) && pace.on(2, 9)) {
            asked = forwarded(id, pace, chance);
        }
        if (chance.inHundred(20) && pace.on(3, 12)) {
            chapter.say(asked.on(pace.day()), answer(id, Answer.DEFERRED, pace.day()));
        }
        if (!pace.on(7, 40)) {
            return;
        }
        boolean agreed = chance.inHundred(70);
        chapter.say(asked.on(pace.day()), answer(id, agreed ? Answer.AGREED : Answer.REFUSED, pace.day()));
        if (agreed && id.value().endsWith("7")) {
            chapter.say(asked.on(pace.day()), promise(id, pace.day()));
        }
        if (agreed) {
            paid(commune, id, pace, chance);
        } else if (chance.inHundred(20)) {
            chapter.sayInVain("RefusedByThen", District.CHAIRMAN.on(pace.day()), fund(commune, id, pace.day(), true));
        }
    }

    private Speaker forwarded(RequestId id, Pace pace, Chance chance) {
        Department department = chance.oneOf(List.of(Department.values()));
        chapter.say(District.OFFICE.on(pace.day()), new ForwardRequest(id, department.unit(), pace.day()));
        if (chance.inHundred(6)) {
            LocalDate next = Workdays.from(pace.day().plusDays(1));
            chapter.sayInVain(
                    "WaitsOnItAlready", District.OFFICE.on(next), new ForwardRequest(id, department.unit(), next));
        }
        return department.head();
    }

    private void paid(Commune commune, RequestId id, Pace pace, Chance chance) {
        if (chance.inHundred(75) && pace.on(5, 30)) {
            chapter.say(District.CHAIRMAN.on(pace.day()), fund(commune, id, pace.day(), chance.inHundred(50)));
            if (chance.inHundred(70) && pace.on(10, 60)) {
                Said closed = chapter.say(commune.chairman().on(pace.day()), new CloseRequest(id, pace.day()));
                if (chance.inHundred(5)) {
                    chapter.say(
                            commune.chairman()
                                    .on(pace.day())
                                    .because("Đóng nhầm kiến nghị (the wrong one was closed)."),
                            new AnnulRequestEntry(id, closed.entry(0)));
                }
            }
        }
    }

    private static RaiseRequest raise(Commune commune, RequestId id, String wish, LocalDate day) {
        UnitId to = District.UNIT;
        return new RaiseRequest(
                id,
                commune.unit(),
                to,
                Text.of(wish),
                List.of(new CriterionOf(Enrolments.SET, new CriterionId("qn-2"))),
                null,
                day);
    }

    private static AnswerRequest answer(RequestId id, Answer answer, LocalDate day) {
        @Nullable
        DayOrMonth until =
                answer == Answer.DEFERRED ? DayOrMonth.of(YearMonth.from(day).plusMonths(2)) : null;
        return new AnswerRequest(id, answer, Text.of("Ý kiến trả lời (hư cấu)."), until, day);
    }

    private static PromiseFollowUp promise(RequestId id, LocalDate day) {
        return new PromiseFollowUp(
                id,
                new DirectiveId(id.value() + "-follow-up"),
                Text.of("Lập phương án hỗ trợ xã (hư cấu)."),
                DayOrMonth.of(YearMonth.from(day).plusMonths(2)),
                day);
    }

    private static FundRequest fund(Commune commune, RequestId id, LocalDate day, boolean byWork) {
        Work work = new Work(commune, 1);
        Payer payer = byWork && day.isAfter(work.approvedOn())
                ? new Payer.OfProject(work.id())
                : new Payer.OfLine(work.own());
        return new FundRequest(id, payer, new Money(50_000_000), day);
    }
}
