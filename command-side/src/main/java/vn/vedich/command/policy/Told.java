package vn.vedich.command.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vedich.command.desk.Order.Cause;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;

/** An entry as it came into the log: with its provenance, and when it was recorded. */
record Told(StoredEvent event, Provenance provenance) {

    static Told of(StoredEvent event, EventCodec codec) {
        return new Told(
                event, (Provenance) codec.readProvenance(event.provenance()).orElseThrow());
    }

    /** Those of these entries that the stream has, by id; the stream is read once. */
    static Map<EntryId, Told> find(EventLog log, EventCodec codec, String stream, Set<EntryId> entries) {
        Map<EntryId, Told> found = new HashMap<>();
        List<StoredEvent> page = log.readStream(stream, 0, EventLog.MAX_READ);
        while (!page.isEmpty() && found.size() < entries.size()) {
            for (StoredEvent event : page) {
                EntryId id = new EntryId(event.eventId());
                if (entries.contains(id)) {
                    found.put(id, of(event, codec));
                }
            }
            page = log.readStream(stream, page.getLast().sequence() + 1, EventLog.MAX_READ);
        }
        return found;
    }

    /** Whether it was taken from papers, a retelling or another system, rather than done as daily work. */
    boolean isRetold() {
        return provenance.source() != null;
    }

    LocalDate recordedOn() {
        return LocalDate.ofInstant(event.recordedAt(), Calendar.VIETNAM);
    }

    /** As the cause of what follows from it. */
    Cause cause() {
        return new Cause(provenance.correlationId(), new CommandId(event.eventId()));
    }
}
