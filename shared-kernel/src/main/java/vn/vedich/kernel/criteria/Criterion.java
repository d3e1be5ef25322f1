package vn.vedich.kernel.criteria;

import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.value.Names;

/**
 * A criterion (<i>tiêu chí</i>) as a version words it: met only when all its applicable indicators are met.
 *
 * @param verified whether its wording was confirmed against the decision's text
 */
public record Criterion(CriterionId id, ItemCode code, Names names, List<Indicator> indicators, boolean verified) {

    public Criterion {
        indicators = List.copyOf(indicators);
    }

    public Optional<Indicator> indicator(IndicatorId wanted) {
        return indicators.stream().filter(i -> i.id().equals(wanted)).findFirst();
    }
}
