package vn.vedich.command.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** The entry of that id; empty when the stream has none. */
    static Optional<Told> find(EventLog log, EventCodec codec, String stream, @Nullable EntryId entry) {
        if (entry == null) {
            return Optional.empty();
        }
        List<StoredEvent> page = log.readStream(stream, 0, EventLog.MAX_READ);
        while (!page.isEmpty()) {
            for (StoredEvent event : page) {
                if (event.eventId().equals(entry.value())) {
                    return Optional.of(of(event, codec));
                }
            }
            page = log.readStream(stream, page.getLast().sequence() + 1, EventLog.MAX_READ);
        }
        return Optional.empty();
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
