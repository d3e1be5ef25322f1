package vn.vedich.kernel.enrolment;

import vn.vedich.kernel.id.CriteriaSetId;

/** The version of a set that a unit is measured by. */
public record Adoption(CriteriaSetId criteriaSetId, int version) {}
