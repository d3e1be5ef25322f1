package vn.vedich.kernel.criteria;

import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Names;

/** A column of thresholds, such as that of especially difficult communes; assigned to a unit explicitly and by day. */
public record Profile(ProfileId id, Names names) {}
