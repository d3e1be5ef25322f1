package vn.vedich.command.decision;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/** A district with a commune and two departments, and a set of one criterion: what commands can name. */
public final class District {

    public static final UnitId DISTRICT = new UnitId("dam-ha");
    public static final UnitId COMMUNE = new UnitId("quang-lam");
    public static final UnitId FINANCE = new UnitId("finance");
    public static final UnitId INFRASTRUCTURE = new UnitId("infrastructure");
    public static final UnitId NOWHERE = new UnitId("nowhere");
    public static final CriterionOf ROADS = new CriterionOf(new CriteriaSetId("small-set"), new CriterionId("roads"));
    public static final CriterionOf WISHES = new CriterionOf(ROADS.criteriaSetId(), new CriterionId("wishes"));

    private static final LocalDate SINCE = LocalDate.parse("2010-01-01");
    private static final Names NAMES = Names.of("tên");

    private District() {}

    /** All that is there. */
    public static Event[] known() {
        return new Event[] {
            registered(DISTRICT, "district"),
            registered(COMMUNE, "commune"),
            registered(FINANCE, "department"),
            registered(INFRASTRUCTURE, "department"),
            issued()
        };
    }

    private static UnitRegistered registered(UnitId unit, String kind) {
        return new UnitRegistered(unit, new UnitKind(kind), NAMES, null, null, SINCE);
    }

    private static CriteriaSetIssued issued() {
        Indicator indicator = new Indicator(
                new IndicatorId("hardened"), new ItemCode("2.1"), NAMES, new Measure.MetOrNot(), List.of(), true);
        Criterion roads = new Criterion(ROADS.criterion(), new ItemCode("2"), NAMES, List.of(indicator), true);
        vn.vedich.kernel.criteria.Decision decision =
                new vn.vedich.kernel.criteria.Decision(Text.of("4335/QĐ-UBND"), SINCE, SINCE);
        return new CriteriaSetIssued(
                ROADS.criteriaSetId(),
                NAMES,
                Text.of("UBND tỉnh"),
                null,
                new UnitKind("commune"),
                new Years(2016, 2020),
                new CriteriaSetVersion(1, decision, YearBasis.OBSERVED, List.of(), List.of(roads)));
    }
}
