package vn.vedich.log.axon;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.vedich.log.EventLog;

/**
 * Keeps what a unit of work publishes, in however many pieces, until it commits; then it is one commit of the log. What is
 * published outside of a unit of work is appended at once.
 */
final class GatheringEngine extends LogStorageEngine {

    private final String gathered = GatheringEngine.class.getName() + "@" + System.identityHashCode(this);

    GatheringEngine(EventLog log, EventCodec codec) {
        super(builder().log(log).codec(codec));
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            of(CurrentUnitOfWork.get()).addAll(events);
        } else {
            super.appendEvents(events);
        }
    }

    /** Appends what this unit of work, with those nested in it, has published. Harmless when called again. */
    void flush(UnitOfWork<?> unitOfWork) {
        List<EventMessage<?>> events = of(unitOfWork);
        List<EventMessage<?>> all = List.copyOf(events);
        events.clear();
        super.appendEvents(all);
    }

    private List<EventMessage<?>> of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(gathered, _ -> new ArrayList<>());
    }
}
