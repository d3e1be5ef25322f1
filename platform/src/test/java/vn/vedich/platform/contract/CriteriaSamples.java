package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.CRITERION;
import static vn.vedich.platform.contract.SampleIds.DAY;
import static vn.vedich.platform.contract.SampleIds.ENTRY;
import static vn.vedich.platform.contract.SampleIds.INDICATOR;
import static vn.vedich.platform.contract.SampleIds.NAMES;
import static vn.vedich.platform.contract.SampleIds.PERIOD;
import static vn.vedich.platform.contract.SampleIds.PROFILE;
import static vn.vedich.platform.contract.SampleIds.SET;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.vedich.kernel.criteria.CriteriaEvent;
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
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** One event of every type about criteria sets. */
final class CriteriaSamples {

    private CriteriaSamples() {}

    static List<Event> all() {
        return List.of(
                new CriteriaEvent.CriteriaSetIssued(
                        SET,
                        NAMES,
                        Text.of("UBND tỉnh Quảng Ninh"),
                        new CriteriaSetId("ntm-2016"),
                        new UnitKind("commune"),
                        PERIOD,
                        version()),
                new CriteriaEvent.CriteriaSetAmended(SET, Text.of("Sửa tiêu chí 20"), version()),
                new CriteriaEvent.CriteriaSetRetired(SET, DAY),
                new CriteriaEvent.CriteriaEntryAnnulled(SET, ENTRY));
    }

    private static CriteriaSetVersion version() {
        return new CriteriaSetVersion(
                2,
                new Decision(Text.of("1572/QĐ-UBND"), LocalDate.of(2019, 4, 17), DAY),
                YearBasis.OBSERVED,
                List.of(new Profile(PROFILE, NAMES)),
                List.of(new Criterion(
                        CRITERION,
                        new ItemCode("17"),
                        NAMES,
                        measures().map(CriteriaSamples::indicator).toList(),
                        true)));
    }

    private static Stream<Measure> measures() {
        List<Threshold> thresholds = List.of(new Threshold(PROFILE, 2016, Decimal.of("62.5")));
        return Stream.of(
                new Measure.MetOrNot(),
                new Measure.NoneAllowed(),
                new Measure.PercentAtLeast(thresholds),
                new Measure.PercentAtMost(thresholds),
                new Measure.AmountAtLeast(new MeasurementUnit("dong-per-person-year"), thresholds),
                new Measure.Composite(
                        List.of(new Measure.Part(new PartId("clean"), NAMES, new Measure.PercentAtLeast(thresholds)))),
                new Measure.Described());
    }

    private static Indicator indicator(Measure measure) {
        Derivation derivation =
                new Derivation(Derivation.Kind.SAME, new CriteriaSetId("ntm-2016"), new IndicatorId("vn-17.1"));
        return new Indicator(INDICATOR, new ItemCode("17.1"), NAMES, measure, List.of(derivation), false);
    }
}
