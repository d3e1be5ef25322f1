package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.project.CapitalKind;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.value.Names;

/** One of the works of a commune, and the days on which it is planned to begin. */
record Work(Commune commune, int number) {

    static final int MANY = 5;

    private static final List<String> KINDS =
            List.of("Đường thôn", "Trường học", "Nhà văn hóa thôn", "Công trình nước sạch", "Kênh mương nội đồng");
    private static final List<String> IN_ENGLISH =
            List.of("Village road", "School", "Village house of culture", "Clean water works", "Field canals");
    private static final List<String> SERVES = List.of("qn-2", "qn-5", "qn-6", "qn-17", "qn-3");
    private static final long MILLION = 1_000_000;

    ProjectId id() {
        return new ProjectId(commune.id() + "-work-" + number);
    }

    Names names() {
        String where = " " + commune.number() + "." + number;
        return Names.of(
                KINDS.get(number - 1) + where + " (hư cấu)", IN_ENGLISH.get(number - 1) + where + " (invented)");
    }

    List<CriterionOf> serves() {
        return List.of(new CriterionOf(Enrolments.SET, new CriterionId(SERVES.get(number - 1))));
    }

    LocalDate approvedOn() {
        return Workdays.in(1 + number % 3, 10 + commune.number());
    }

    LocalDate startedOn() {
        return Workdays.in(2 + number % 3, 12 + commune.number());
    }

    long total() {
        return (800 + 150L * number + 40L * commune.number()) * MILLION;
    }

    CapitalLine state() {
        String source = commune.isEspeciallyDifficult() ? "p135" : "ntm";
        return new CapitalLine(new FundingSourceId(source), Workdays.YEAR, CapitalKind.INVESTMENT);
    }

    CapitalLine own() {
        return new CapitalLine(new FundingSourceId("commune-budget"), Workdays.YEAR, CapitalKind.INVESTMENT);
    }
}
