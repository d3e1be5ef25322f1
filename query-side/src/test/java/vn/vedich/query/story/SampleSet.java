package vn.vedich.query.story;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Profile;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

/** A small set of every kind of measure: four criteria, six indicators; the second version asks more of income. */
public final class SampleSet {

    public static final CriteriaSetId ID = new CriteriaSetId("qn");
    public static final ProfileId MOUNTAIN = new ProfileId("mountain");
    public static final ProfileId GENERAL = new ProfileId("general");
    public static final CriterionId PLANNING = new CriterionId("planning");
    public static final CriterionId HOUSING = new CriterionId("housing");
    public static final CriterionId INCOME = new CriterionId("income");
    public static final CriterionId WATER = new CriterionId("environment");
    public static final IndicatorId PLAN = new IndicatorId("plan");
    public static final IndicatorId TEMPORARY_HOUSES = new IndicatorId("temporary-houses");
    public static final IndicatorId GOOD_HOUSES = new IndicatorId("good-houses");
    public static final IndicatorId INCOME_PER_HEAD = new IndicatorId("income-per-head");
    public static final IndicatorId CLEAN_WATER = new IndicatorId("clean-water");
    public static final IndicatorId SCENERY = new IndicatorId("scenery");
    public static final MeasurementUnit DONG = new MeasurementUnit("dong");

    private SampleSet() {}

    public static CriteriaSetVersion first() {
        return version(1, "2016-12-23", 36_000_000);
    }

    public static CriteriaSetVersion second() {
        return version(2, "2019-04-17", 40_000_000);
    }

    private static CriteriaSetVersion version(int number, String from, long income) {
        LocalDate day = LocalDate.parse(from);
        return new CriteriaSetVersion(
                number,
                new Decision(Text.of(4334 + number + "/QĐ-UBND"), day, day),
                YearBasis.OBSERVED,
                List.of(
                        new Profile(MOUNTAIN, Names.of("Xã đặc biệt khó khăn", "Especially difficult communes")),
                        new Profile(GENERAL, Names.of("Xã khác", "Other communes"))),
                criteria(income));
    }

    private static List<Criterion> criteria(long income) {
        return List.of(
                criterion(PLANNING, "1", "Quy hoạch", "Planning", indicator(PLAN, "1.1", new Measure.MetOrNot(), true)),
                criterion(
                        HOUSING,
                        "9",
                        "Nhà ở dân cư",
                        "Housing",
                        indicator(TEMPORARY_HOUSES, "9.1", new Measure.NoneAllowed(), true),
                        indicator(GOOD_HOUSES, "9.2", new Measure.PercentAtLeast(thresholds(75, 80)), true)),
                criterion(
                        INCOME,
                        "10",
                        "Thu nhập",
                        "Income",
                        indicator(
                                INCOME_PER_HEAD,
                                "10",
                                new Measure.AmountAtLeast(DONG, thresholds(income, 45_000_000)),
                                true)),
                criterion(
                        WATER,
                        "17",
                        "Môi trường",
                        "Environment",
                        indicator(CLEAN_WATER, "17.1", water(), true),
                        indicator(SCENERY, "17.3", new Measure.Described(), false)));
    }

    private static Measure water() {
        return new Measure.Composite(List.of(
                part("hygienic", new Measure.PercentAtLeast(thresholds(90, 95))),
                part("clean", new Measure.PercentAtLeast(thresholds(50, 60)))));
    }

    private static Measure.Part part(String id, Measure measure) {
        return new Measure.Part(new PartId(id), Names.of(id), measure);
    }

    private static List<Threshold> thresholds(long mountain, long general) {
        return List.of(
                new Threshold(MOUNTAIN, null, Decimal.of(mountain)), new Threshold(GENERAL, null, Decimal.of(general)));
    }

    private static Criterion criterion(CriterionId id, String code, String vi, String en, Indicator... indicators) {
        return new Criterion(id, new ItemCode(code), Names.of(vi, en), List.of(indicators), true);
    }

    private static Indicator indicator(IndicatorId id, String code, Measure measure, boolean verified) {
        return new Indicator(
                id,
                new ItemCode(code),
                Names.of("Chỉ tiêu " + code, "Indicator " + code),
                measure,
                List.of(),
                verified);
    }
}
