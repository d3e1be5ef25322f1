package vn.vedich.query.rebuild;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.EventType;
import vn.vedich.platform.caller.Callers;

/** Tells the log what was ordered, by whom and why, before anything is done about it. */
@Component
class OrderLog {

    private final EventLog log;
    private final EventCodec codec;
    private final Callers callers;
    private final Clock clock;

    OrderLog(EventLog log, EventCodec codec, Callers callers, Clock clock) {
        this.log = log;
        this.codec = codec;
        this.callers = callers;
        this.clock = clock;
    }

    /** @return the position of the event that says so; it is durable */
    long tell(Object order, Text reason) {
        EventType type = codec.types().of(order.getClass());
        CommandId command = new CommandId(type.name() + "-" + UUID.randomUUID());
        Provenance provenance =
                new Provenance(callers.current(), null, null, reason, null, command, command, command, null);
        NewEvent event = new NewEvent(
                command.value(),
                type.name(),
                type.revision(),
                null,
                null,
                NewEvent.NO_SEQUENCE,
                LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM).toString(),
                null,
                codec.writeProvenance(provenance),
                codec.write(order));
        return log.append(new Commit(command.value(), null, List.of(event))).lastPosition();
    }
}
