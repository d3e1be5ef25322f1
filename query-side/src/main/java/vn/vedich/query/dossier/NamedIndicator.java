package vn.vedich.query.dossier;

import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.value.Names;

/** An indicator by its id, with its number and its names. */
public record NamedIndicator(IndicatorId id, ItemCode code, Names names) {

    public static NamedIndicator of(Indicator indicator) {
        return new NamedIndicator(indicator.id(), indicator.code(), indicator.names());
    }
}
