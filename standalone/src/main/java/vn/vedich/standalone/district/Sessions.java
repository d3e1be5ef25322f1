package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.vedich.command.session.SessionCommand.AdoptConclusion;
import vn.vedich.command.session.SessionCommand.AnnulSessionEntry;
import vn.vedich.command.session.SessionCommand.HoldSession;
import vn.vedich.command.session.SessionCommand.IssueConclusionNotice;
import vn.vedich.command.session.SessionCommand.NameConclusionDuty;
import vn.vedich.command.session.SessionCommand.RecordFinding;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.FindingKind;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** The district's leaders meet each commune once in a quarter. */
final class Sessions {

    private static final List<Integer> MONTHS = List.of(2, 5, 8, 11);
    private static final List<String> CONCLUSIONS = List.of(
            "Đẩy nhanh tiến độ các công trình trên địa bàn xã.",
            "Hoàn thiện hồ sơ minh chứng các tiêu chí đã đạt.",
            "Huy động nguồn lực xã hội hóa, không huy động quá sức dân.",
            "Các phòng, ban phân công cán bộ theo dõi, giúp đỡ xã.");

    private final Chapter chapter;

    Sessions(Diary diary) {
        this.chapter = diary.chapter("sessions");
    }

    /** A conclusion and the day on which it was adopted. */
    record Concluded(ConclusionOf conclusion, LocalDate on, String text) {}

    List<Concluded> tell(Commune commune, Progress progress) {
        List<Concluded> all = new ArrayList<>();
        MONTHS.forEach(month -> all.addAll(session(commune, progress, month)));
        if (!commune.isEspeciallyDifficult()) {
            whatIsRefused(commune);
        }
        return all;
    }

    private static SessionId id(Commune commune, int month) {
        return new SessionId(commune.id() + "-session-" + month);
    }

    private List<Concluded> session(Commune commune, Progress progress, int month) {
        SessionId id = id(commune, month);
        LocalDate day = Workdays.in(month, 4 + commune.number());
        chapter.say(District.OFFICE.on(day), held(commune, id, day));
        chapter.say(
                District.OFFICE.on(day),
                found(
                        commune,
                        id,
                        1,
                        FindingKind.RESULT,
                        "Xã đã đạt " + progress.met(month - 1).count() + " tiêu chí."));
        chapter.say(
                District.OFFICE.on(day),
                found(commune, id, 2, FindingKind.DIFFICULTY, "Nguồn vốn bố trí chưa kịp thời."));
        Said wrong = chapter.say(
                District.SECRETARY.on(day), found(commune, id, 3, FindingKind.CRITICISM, "Tiến độ còn chậm."));
        List<Concluded> concluded = conclusions(id, day);
        chapter.say(District.OFFICE.on(day), duty(commune, id, concluded.getLast(), month));
        LocalDate later = Workdays.from(day.plusDays(5));
        chapter.say(
                District.OFFICE.on(later),
                new IssueConclusionNotice(id, Text.of(month + commune.number() + "/TB-MAU"), later));
        if (month == 5) {
            chapter.say(
                    District.OFFICE.on(later).because("Ý kiến của xã khác (it was said of another commune)."),
                    new AnnulSessionEntry(id, wrong.entry(0)));
        }
        return concluded;
    }

    private List<Concluded> conclusions(SessionId id, LocalDate day) {
        List<Concluded> concluded = new ArrayList<>();
        for (int number = 1; number <= CONCLUSIONS.size(); number++) {
            String text = CONCLUSIONS.get(number - 1);
            ConclusionId conclusion = new ConclusionId("c-" + number);
            chapter.say(District.SECRETARY.on(day), new AdoptConclusion(id, conclusion, Text.of(text)));
            concluded.add(new Concluded(new ConclusionOf(id, conclusion), day, text));
        }
        return concluded;
    }

    private static NameConclusionDuty duty(Commune commune, SessionId id, Concluded concluded, int month) {
        return new NameConclusionDuty(
                id,
                concluded.conclusion().conclusion(),
                new DirectiveId(commune.id() + "-duty-" + month),
                Text.of("Cử cán bộ theo dõi, giúp đỡ xã (hư cấu)."),
                List.of(commune.unit()),
                Department.HOME_AFFAIRS.unit(),
                List.of(Department.AGRICULTURE.unit()),
                DayOrMonth.of(YearMonth.of(concluded.on().getYear(), 12)));
    }

    private void whatIsRefused(Commune commune) {
        SessionId first = id(commune, MONTHS.getFirst());
        LocalDate before = Workdays.in(1, 8);
        chapter.sayInVain("SessionAlreadyHeld", District.OFFICE.on(Workdays.in(3, 18)), held(commune, first, before));
        chapter.sayInVain(
                "ConclusionAlreadyAdopted",
                District.SECRETARY.on(Workdays.in(3, 18)),
                new AdoptConclusion(first, new ConclusionId("c-1"), Text.of("Kết luận khác.")));
    }

    private static HoldSession held(Commune commune, SessionId id, LocalDate day) {
        return new HoldSession(
                id,
                day,
                new Chair(District.UNIT, Text.of(District.SECRETARY.office())),
                commune.unit(),
                List.of(
                        District.UNIT,
                        commune.unit(),
                        Department.AGRICULTURE.unit(),
                        Department.FINANCE.unit(),
                        Department.INFRASTRUCTURE.unit()),
                Text.of("Kết quả xây dựng nông thôn mới và nhiệm vụ trong thời gian tới (hư cấu)."));
    }

    private static RecordFinding found(Commune commune, SessionId id, int number, FindingKind kind, String text) {
        CriterionOf roads = new CriterionOf(Enrolments.SET, new CriterionId("qn-2"));
        return new RecordFinding(
                id,
                new FindingId("f-" + number),
                kind,
                Text.of(text),
                kind == FindingKind.CRITICISM ? roads : null,
                commune.unit());
    }
}
