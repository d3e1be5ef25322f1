package vn.vedich.platform.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.NewEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.EventType;
import vn.vedich.platform.caller.Callers;

/** Tells the log of an act by which the caller decides about the installation itself: an event of no stream. */
public final class OperatorActs {

    private final EventLog log;
    private final EventCodec codec;
    private final Callers callers;
    private final Clock clock;

    public OperatorActs(EventLog log, EventCodec codec, Callers callers, Clock clock) {
        this.log = log;
        this.codec = codec;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Appends the act; it is durable when this returns.
     *
     * @param act an event that the codec has a name for
     * @param reason why the caller decides so
     * @return its position
     * @throws LogUnavailable when it is not known whether it was appended
     */
    public long tell(Object act, Text reason) {
        EventType type = codec.types().of(act.getClass());
        CommandId id = new CommandId(type.name() + "-" + UUID.randomUUID());
        Provenance provenance = new Provenance(callers.current(), null, null, reason, null, id, id, id, null);
        NewEvent event = NewEvent.ofNoStream(
                id.value(),
                type.name(),
                type.revision(),
                LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM),
                codec.writeProvenance(provenance),
                codec.write(act));
        return log.append(new Commit(id.value(), null, List.of(event))).lastPosition();
    }
}
