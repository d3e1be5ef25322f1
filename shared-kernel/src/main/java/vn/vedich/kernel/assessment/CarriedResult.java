package vn.vedich.kernel.assessment;

import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;

/**
 * A result of an earlier assessment that counts in this one.
 *
 * @param from the indicator there
 * @param entry the entry there that holds the value
 * @param observation the value as this assessment reads it; names the indicator here
 */
public record CarriedResult(IndicatorId from, EntryId entry, Observation observation) {}
