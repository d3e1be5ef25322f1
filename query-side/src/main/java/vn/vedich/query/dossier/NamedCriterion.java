package vn.vedich.query.dossier;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.value.Names;

/** A criterion by its id in its set, with its number and its names, where they are known. */
public record NamedCriterion(
        CriteriaSetId criteriaSet,
        CriterionId id,
        @Nullable ItemCode code,
        @Nullable Names names) {

    public static NamedCriterion of(CriteriaSetId set, Criterion criterion) {
        return new NamedCriterion(set, criterion.id(), criterion.code(), criterion.names());
    }
}
