package vn.vedich.command.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.log.axon.EnvelopeKeys;

/** Carries out what a decider decided: applies its events with their entries, or throws its refusal. */
public final class CarryingOut {

    private static final String CARRIED_OUT = CarryingOut.class.getName();

    private CarryingOut() {}

    /** The events of what was carried out inside this outermost unit of work, in order. */
    public static List<Event> carriedOut(UnitOfWork<?> outermost) {
        return List.copyOf(gathered(outermost));
    }

    /** Decides on the version that the caller has seen, if he insists on one, and carries the decision out. */
    public static <E extends Event> void carryOut(Act act, Entries entries, Supplier<Decision<E>> decision) {
        Integer expected = act.expectedVersion();
        if (expected != null && expected != entries.count()) {
            throw new SubjectChanged(expected, entries.count());
        }
        switch (decision.get()) {
            case Decision.Refused<E> refused -> throw new CommandRefused(refused.refusal());
            case Decision.Accepted<E> accepted -> apply(act, accepted.events());
        }
    }

    private static void apply(Act act, List<? extends Event> events) {
        for (int n = 0; n < events.size(); n++) {
            AggregateLifecycle.apply(events.get(n), MetaData.from(facts(act, n)));
            gathered(CurrentUnitOfWork.get().root()).add(events.get(n));
        }
    }

    private static List<Event> gathered(UnitOfWork<?> outermost) {
        return outermost.getOrComputeResource(CARRIED_OUT, _ -> new ArrayList<>());
    }

    private static Map<String, Object> facts(Act act, int n) {
        Entry entry = act.entry(n);
        Map<String, Object> facts = new HashMap<>();
        facts.put(EnvelopeKeys.COMMAND_ID, act.commitId());
        facts.put(Entry.EVENT_ID, entry.id().value());
        facts.put(Entry.OCCURRED_ON, entry.occurredOn().toString());
        facts.put(Entry.PROVENANCE, entry.provenance());
        if (entry.reportedOn() != null) {
            facts.put(Entry.REPORTED_ON, entry.reportedOn().toString());
        }
        Object fingerprint = CurrentUnitOfWork.get().getMessage().getMetaData().get(EnvelopeKeys.FINGERPRINT);
        if (fingerprint != null) {
            facts.put(EnvelopeKeys.FINGERPRINT, fingerprint);
        }
        return facts;
    }
}
