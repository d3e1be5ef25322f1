package vn.vedich.command.assessment;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetAmended;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.Derivation;
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
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/** A small provincial set with every kind of measure; its version 2, of April 2019, asks for more good houses. */
final class Sets {

    static final CriteriaSetId SET = new CriteriaSetId("quang-ninh");
    static final CriteriaSetId EARLIER_SET = new CriteriaSetId("national-2010");
    static final ProfileId MOUNTAIN = new ProfileId("mountain");
    static final Years PERIOD = new Years(2016, 2020);
    static final LocalDate ISSUED = LocalDate.parse("2016-12-23");
    static final LocalDate AMENDED = LocalDate.parse("2019-04-17");
    static final MeasurementUnit DONG = new MeasurementUnit("dong-per-person-year");

    static final CriterionId PLANNING = new CriterionId("planning");
    static final CriterionId HOUSING = new CriterionId("housing");
    static final CriterionId INCOME = new CriterionId("income");
    static final CriterionId WATER = new CriterionId("water");
    static final CriterionId VILLAGES = new CriterionId("villages");
    static final CriterionId EMPTY = new CriterionId("empty");

    static final IndicatorId PLAN = new IndicatorId("plan");
    static final IndicatorId NO_HUTS = new IndicatorId("no-huts");
    static final IndicatorId GOOD_HOUSES = new IndicatorId("good-houses");
    static final IndicatorId EARNINGS = new IndicatorId("earnings");
    static final IndicatorId POOR = new IndicatorId("poor");
    static final IndicatorId CLEAN_WATER = new IndicatorId("clean-water");
    static final IndicatorId LANDSCAPE = new IndicatorId("landscape");
    static final IndicatorId GARDENS = new IndicatorId("gardens");
    static final IndicatorId OLD_PLAN = new IndicatorId("old-plan");
    static final IndicatorId OLD_MAP = new IndicatorId("old-map");
    static final PartId HYGIENIC = new PartId("hygienic");
    static final PartId CLEAN = new PartId("clean");

    private Sets() {}

    static CriteriaSetIssued issued() {
        return issued(SET, "commune", PERIOD, version(1, ISSUED, 75));
    }

    static CriteriaSetIssued judging(String kind, Years period) {
        return issued(SET, kind, period, version(1, ISSUED, 75));
    }

    static CriteriaSetAmended amended() {
        return new CriteriaSetAmended(SET, Text.of("Sửa đổi"), version(2, AMENDED, 80));
    }

    private static CriteriaSetIssued issued(CriteriaSetId id, String kind, Years period, CriteriaSetVersion version) {
        return new CriteriaSetIssued(
                id, Names.of("Bộ tiêu chí"), Text.of("UBND tỉnh"), null, new UnitKind(kind), period, version);
    }

    private static CriteriaSetVersion version(int number, LocalDate from, int goodHouses) {
        Indicator houses = indicator(GOOD_HOUSES, "9.2", atLeast(goodHouses));
        List<Criterion> criteria = List.of(
                criterion(PLANNING, "1", planned()),
                criterion(HOUSING, "9", indicator(NO_HUTS, "9.1", new Measure.NoneAllowed()), houses),
                criterion(INCOME, "10", indicator(EARNINGS, "10", earnings()), indicator(POOR, "11", atMost(12))),
                criterion(WATER, "17", indicator(CLEAN_WATER, "17.1", water()), described()),
                criterion(VILLAGES, "20", gardens(number)),
                criterion(EMPTY, "21"));
        Profile profile = new Profile(MOUNTAIN, Names.of("Miền núi"));
        Decision decision = new Decision(Text.of("4335/QĐ-UBND"), from, from);
        return new CriteriaSetVersion(number, decision, YearBasis.JUDGED, List.of(profile), criteria);
    }

    private static Indicator planned() {
        List<Derivation> origins = List.of(new Derivation(Derivation.Kind.SAME, EARLIER_SET, OLD_PLAN));
        return new Indicator(PLAN, new ItemCode("1.1"), Names.of("plan"), new Measure.MetOrNot(), origins, true);
    }

    private static Indicator described() {
        return indicator(LANDSCAPE, "17.3", new Measure.Described());
    }

    /** New in version 2, where nobody has set a threshold for the mountains yet; version 1 asks for something else. */
    private static Indicator gardens(int version) {
        return version == 1
                ? indicator(new IndicatorId("hamlets"), "20.1", new Measure.MetOrNot())
                : indicator(GARDENS, "20.1", new Measure.PercentAtLeast(List.of()));
    }

    private static Measure earnings() {
        Threshold first = new Threshold(MOUNTAIN, null, Decimal.of(20_000_000));
        return new Measure.AmountAtLeast(DONG, List.of(first, new Threshold(MOUNTAIN, 2020, Decimal.of(36_000_000))));
    }

    private static Measure water() {
        return new Measure.Composite(List.of(
                new Measure.Part(HYGIENIC, Names.of("hợp vệ sinh"), atLeast(90)),
                new Measure.Part(CLEAN, Names.of("sạch"), atLeast(50))));
    }

    private static Measure atLeast(int percent) {
        return new Measure.PercentAtLeast(List.of(threshold(percent)));
    }

    private static Measure atMost(int percent) {
        return new Measure.PercentAtMost(List.of(threshold(percent)));
    }

    private static Threshold threshold(int percent) {
        return new Threshold(MOUNTAIN, null, Decimal.of(percent));
    }

    private static Indicator indicator(IndicatorId id, String code, Measure measure) {
        return new Indicator(id, new ItemCode(code), Names.of(id.value()), measure, List.of(), true);
    }

    private static Criterion criterion(CriterionId id, String code, Indicator... indicators) {
        return new Criterion(id, new ItemCode(code), Names.of(id.value()), List.of(indicators), true);
    }
}
