package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.command.criteria.CriteriaCommand.AmendCriteriaSet;
import vn.vedich.command.criteria.CriteriaCommand.AnnulCriteriaEntry;
import vn.vedich.command.criteria.CriteriaCommand.IssueCriteriaSet;
import vn.vedich.command.criteria.CriteriaCommand.RetireCriteriaSet;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/** By what is measured: the shipped sets as they are, and a small set for gardens that comes and goes within the year. */
final class RulesOfTheYear {

    private static final LocalDate BEGIN = Workdays.FIRST;
    private static final CriteriaSetId GARDENS = new CriteriaSetId("mau-gardens-2019");

    private final Chapter chapter;
    private final ShippedSets sets;

    RulesOfTheYear(Diary diary, ShippedSets sets) {
        this.chapter = diary.chapter("rules");
        this.sets = sets;
    }

    void tell() {
        chapter.say(Voice.ofTheOperator(BEGIN), sets.national());
        chapter.say(Voice.ofTheOperator(BEGIN), sets.provincial());
        chapter.say(Voice.ofTheOperator(sets.amendment().version().decision().effectiveFrom()), sets.amendment());
        gardens();
    }

    private void gardens() {
        LocalDate issued = Workdays.in(2, 11);
        chapter.say(District.COMMITTEE.on(issued), issue(version(1, issued)));
        chapter.sayInVain("SetAlreadyIssued", District.COMMITTEE.on(issued), issue(version(1, issued.plusDays(1))));
        LocalDate amended = Workdays.in(5, 20);
        chapter.sayInVain("VersionNumberNotNext", District.COMMITTEE.on(amended), amend(version(3, amended)));
        Said amendment = chapter.say(District.COMMITTEE.on(amended), amend(version(2, amended)));
        chapter.say(
                District.COMMITTEE.on(Workdays.in(5, 27)).because("Chưa được ký ban hành (it was never signed)."),
                new AnnulCriteriaEntry(GARDENS, amendment.entry(0)));
        LocalDate retired = Workdays.in(11, 15);
        chapter.say(District.COMMITTEE.on(retired), new RetireCriteriaSet(GARDENS, retired));
    }

    private static IssueCriteriaSet issue(CriteriaSetVersion version) {
        return new IssueCriteriaSet(
                GARDENS,
                Names.of("Bộ tiêu chí vườn mẫu (hư cấu)", "Criteria for sample gardens (invented)"),
                Text.of("Ủy ban nhân dân huyện Mường Mẫu"),
                null,
                new UnitKind("garden"),
                new Years(Workdays.YEAR, Workdays.YEAR + 1),
                version);
    }

    private static AmendCriteriaSet amend(CriteriaSetVersion version) {
        return new AmendCriteriaSet(GARDENS, Text.of("Sửa đổi thử (hư cấu)"), version);
    }

    private static CriteriaSetVersion version(int number, LocalDate day) {
        Indicator planted = new Indicator(
                new IndicatorId("vuon-1.1"),
                new ItemCode("1.1"),
                Names.of("Vườn có quy hoạch (hư cấu)", "The garden has a plan (invented)"),
                new Measure.MetOrNot(),
                List.of(),
                false);
        return new CriteriaSetVersion(
                number,
                new Decision(Text.of("0" + number + "/QĐ-MAU"), day, day),
                YearBasis.OBSERVED,
                List.of(),
                List.of(new Criterion(
                        new CriterionId("vuon-1"),
                        new ItemCode("1"),
                        Names.of("Quy hoạch vườn (hư cấu)", "Plan of the garden (invented)"),
                        List.of(planted),
                        false)));
    }
}
