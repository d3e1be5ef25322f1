package vn.vedich.query.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.Authority;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/**
 * One entry of a directive.
 *
 * @param position its place in the whole log
 * @param type the stored name of its event
 * @param said the event's fields
 * @param correlationId the command at the head of the chain that its command belongs to
 * @param causationId the command or the entry that brought its command about; its own command where nothing did
 * @param corrects the entry that it takes the place of, or annuls
 * @param correctedBy the entry that took its place
 * @param annulledBy the entry that annulled it
 * @param illustrative whether it claims no fact
 */
public record HistoryView(
        long position,
        @JsonProperty("entry") EntryId id,
        String type,
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
        CommandId correlationId,
        CommandId causationId,
        JsonNode said,
        @Nullable EntryId corrects,
        @Nullable EntryId correctedBy,
        @Nullable EntryId annulledBy) {

    /** What says in every event of a directive which one and of which kind it is: both are told beside it. */
    private static final List<String> TOLD_BESIDE = List.of("event", "directiveId");

    static HistoryView of(HistoryLine line) {
        Entry entry = line.entry();
        Provenance provenance = entry.provenance();
        return new HistoryView(
                line.position(),
                entry.id(),
                line.type(),
                entry.occurredOn(),
                entry.reportedOn(),
                line.recordedAt(),
                provenance.enteredBy(),
                provenance.attributedTo(),
                provenance.authority(),
                provenance.reason(),
                provenance.source(),
                provenance.source() == Source.ILLUSTRATIVE,
                provenance.commandId(),
                provenance.correlationId(),
                provenance.causationId(),
                said(line),
                line.corrects(),
                line.correctedBy(),
                line.annulledBy());
    }

    private static JsonNode said(HistoryLine line) {
        return ((ObjectNode) line.event().deepCopy()).without(TOLD_BESIDE);
    }
}
