package vn.vedich.command.decision;

import java.util.List;
import vn.vedich.kernel.event.Event;

/** What a decider answers. Accepted without events means that there was nothing to do, which is not a refusal. */
public sealed interface Decision<E extends Event> {

    record Accepted<E extends Event>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E extends Event>(Refusal refusal) implements Decision<E> {}
}
