package vn.vedich.kernel.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Decimal;

/**
 * The rules and entries that a judgement rested on, kept inside the event so that it can be read alone.
 *
 * @param version the version of the set
 * @param profile the threshold profile; null when none was assigned and none was needed
 */
public record Basis(int version, @Nullable ProfileId profile, List<Support> supports) {

    public Basis {
        supports = List.copyOf(supports);
    }

    /**
     * What one indicator contributed.
     *
     * @param entry the entry of its value, or of the decision that it does not apply
     */
    public record Support(IndicatorId indicator, EntryId entry, boolean applicable, List<Held> heldTo) {
        public Support {
            heldTo = List.copyOf(heldTo);
        }
    }

    /** A threshold that a value was held to; of a part where the indicator is composite. */
    public record Held(@Nullable PartId part, Decimal threshold) {}
}
