package vn.vedich.query.conduct;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedUnit;

/**
 * A part of the list of corrections and annulments.
 *
 * @param counts of all that fit, in whichever part
 * @param next the cursor of the part after this one; null when this is the last
 */
record CorrectionsView(
        LocalDate asOf,
        Counts counts,
        List<Correction> items,
        @Nullable String next) {

    /** What was done to the entry. */
    enum Kind {
        CORRECTED,
        ANNULLED
    }

    /** How many there are, in all and by each of three things, most first. */
    record Counts(int all, List<CallerCount> by, List<OfUnit> units, List<OfIndicator> indicators) {}

    /** @param unit a party to what was corrected; one correction counts for each of them */
    record OfUnit(NamedUnit unit, int corrections) {}

    record OfIndicator(IndicatorId indicator, int corrections) {}

    /**
     * One correction.
     *
     * @param correction the entry that corrects or annuls
     * @param corrected the entry that it takes the place of
     * @param indicator the one whose value it is, if it is one's
     * @param before what was said, in the form of the event
     * @param after what is said in its place; null when nothing is
     * @param sameAccount whether the account that entered it is also the one that corrects it
     */
    record Correction(
            Kind kind,
            EntryView correction,
            EntryView corrected,
            @Nullable IndicatorId indicator,
            JsonNode before,
            @Nullable JsonNode after,
            @Nullable Text reason,
            boolean sameAccount,
            String summary) {}
}
