package vn.vedich.query.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.Authority;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.Subject;

/**
 * One entry, as it is told.
 *
 * @param position its place in the whole log
 * @param type the stored name of its event
 * @param sequence its place in its subject's stream
 * @param units the commune, and the units that the entry names or whose act it is
 * @param summary one sentence that says what happened
 * @param corrects the entry that it takes the place of, or annuls
 * @param correctedBy the entry that took its place
 * @param annulledBy the entry that annulled it
 * @param evidence the pieces that it names
 * @param said the event itself
 * @param instead what the entry that it takes the place of or annuls had said; null when it does neither
 * @param illustrative whether it claims no fact
 */
public record TimelineView(
        long position,
        @JsonProperty("entry") EntryId id,
        String type,
        Subject subject,
        long sequence,
        List<NamedUnit> units,
        DayOrMonth occurredOn,
        @Nullable DayOrMonth reportedOn,
        Instant recordedAt,
        EnteredBy enteredBy,
        @Nullable Attribution attributedTo,
        @Nullable Authority authority,
        @Nullable Text reason,
        @Nullable Source source,
        boolean illustrative,
        CommandId commandId,
        String summary,
        @Nullable EntryId corrects,
        @Nullable EntryId correctedBy,
        @Nullable EntryId annulledBy,
        List<EvidenceId> evidence,
        JsonNode said,
        @Nullable JsonNode instead) {

    public TimelineView {
        units = List.copyOf(units);
        evidence = List.copyOf(evidence);
    }
}
