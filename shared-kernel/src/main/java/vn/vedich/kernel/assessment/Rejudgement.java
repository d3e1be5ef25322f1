package vn.vedich.kernel.assessment;

import vn.vedich.kernel.id.CriterionId;

/** What became of a criterion that had been met when it was judged under another version. */
public record Rejudgement(CriterionId criterion, boolean stillMet, Basis basis) {}
