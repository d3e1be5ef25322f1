package vn.vedich.kernel.criteria;

import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;

/** A criterion and the set that has it: what a project serves, a finding or a directive is about. */
public record CriterionOf(CriteriaSetId criteriaSetId, CriterionId criterion) {}
