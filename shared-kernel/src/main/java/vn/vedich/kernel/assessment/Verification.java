package vn.vedich.kernel.assessment;

import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;

/** What one level found in one round. */
public record Verification(VerificationLevel level, int round, UnitId by, boolean verified) {}
