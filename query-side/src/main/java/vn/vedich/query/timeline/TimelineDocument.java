package vn.vedich.query.timeline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.query.dossier.Dossier;

/** What the timeline keeps. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TimelineDocument.Told.class, name = "told"),
    @JsonSubTypes.Type(value = TimelineDocument.Known.class, name = "known"),
    @JsonSubTypes.Type(value = TimelineDocument.Concerning.class, name = "concerning")
})
sealed interface TimelineDocument {

    /**
     * One entry, and what became of it.
     *
     * @param type the stored name of its event
     * @param event the event itself, in the form of documents
     * @param named the units that the event names
     * @param correctedBy the entry that took its place
     * @param annulledBy the entry that annulled it
     */
    record Told(
            Entry entry,
            long position,
            Instant recordedAt,
            String stream,
            long sequence,
            String type,
            JsonNode event,
            List<UnitId> named,
            @Nullable EntryId correctedBy,
            @Nullable EntryId annulledBy)
            implements TimelineDocument {

        public Told {
            named = List.copyOf(named);
        }

        Told corrected(EntryId by) {
            return new Told(entry, position, recordedAt, stream, sequence, type, event, named, by, annulledBy);
        }

        Told annulled(EntryId by) {
            return new Told(entry, position, recordedAt, stream, sequence, type, event, named, correctedBy, by);
        }
    }

    /** What a unit or a set calls things, so that entries can be told by names. */
    record Known(Dossier dossier) implements TimelineDocument {}

    /** The units and sets that an enrolment or assessment was ever about. */
    record Concerning(List<UnitId> units, List<CriteriaSetId> sets) implements TimelineDocument {

        public Concerning {
            units = List.copyOf(units);
            sets = List.copyOf(sets);
        }
    }
}
