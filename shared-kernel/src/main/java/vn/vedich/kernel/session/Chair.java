package vn.vedich.kernel.session;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;

/** Who leads a session: for which unit, and the person or title where that was said. */
public record Chair(UnitId unit, @Nullable Text person) {}
