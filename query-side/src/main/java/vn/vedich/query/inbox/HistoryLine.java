package vn.vedich.query.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.Fact;

/**
 * One entry of a directive, and what became of it.
 *
 * @param type the stored name of its event
 * @param event the event itself, in the form of documents
 * @param corrects the entry that it takes the place of, or annuls
 */
record HistoryLine(
        Entry entry,
        long position,
        Instant recordedAt,
        String type,
        JsonNode event,
        @Nullable EntryId corrects,
        @Nullable EntryId correctedBy,
        @Nullable EntryId annulledBy) {

    static HistoryLine of(Fact fact) {
        return new HistoryLine(
                fact.entry(),
                fact.position(),
                fact.recordedAt(),
                fact.name(),
                DocumentJson.tree(fact.event()),
                Entries.superseded(fact.entry(), fact.event()).orElse(null),
                null,
                null);
    }

    HistoryLine corrected(EntryId by) {
        return new HistoryLine(entry, position, recordedAt, type, event, corrects, by, annulledBy);
    }

    HistoryLine annulled(EntryId by) {
        return new HistoryLine(entry, position, recordedAt, type, event, corrects, correctedBy, by);
    }
}
