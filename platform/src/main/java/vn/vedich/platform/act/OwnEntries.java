package vn.vedich.platform.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.NewEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.EventType;

/** Makes entries that the installation itself enters into the stream of a subject, without a decider: nothing could refuse them. */
public record OwnEntries(EventCodec codec) {

    /**
     * An entry, not yet appended.
     *
     * @param command which begins a chain of its own
     * @param eventId derived from the command's id, which is that of its first event
     * @param sequence its place in its subject's stream
     * @param reason why; null where the event says it
     */
    public NewEvent entry(
            CommandId command,
            String eventId,
            Event event,
            long sequence,
            LocalDate occurredOn,
            @Nullable Text reason) {
        EventType type = codec.types().of(event.getClass());
        Provenance provenance =
                new Provenance(EnteredBy.system(), null, null, reason, null, command, command, command, null);
        return new NewEvent(
                eventId,
                type.name(),
                type.revision(),
                event.subject().stream(),
                event.subject().context(),
                sequence,
                occurredOn.toString(),
                null,
                codec.writeProvenance(provenance),
                codec.write(event));
    }
}
