package vn.vedich.kernel.criteria;

import java.util.List;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.value.Names;

/**
 * An indicator (<i>chỉ tiêu</i>) as a version words it.
 *
 * @param verified whether its wording and thresholds were confirmed against the decision's text
 */
public record Indicator(
        IndicatorId id, ItemCode code, Names names, Measure measure, List<Derivation> derivesFrom, boolean verified) {

    public Indicator {
        derivesFrom = List.copyOf(derivesFrom);
    }
}
