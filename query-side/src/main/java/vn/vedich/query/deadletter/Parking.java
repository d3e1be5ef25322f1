package vn.vedich.query.deadletter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.vedich.log.axon.LoggedEvent;
import vn.vedich.query.deadletter.Delivery.Part;
import vn.vedich.query.deadletter.Delivery.Part.Act;
import vn.vedich.query.deadletter.Delivery.Part.Run;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Held;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.Unhandled;

/**
 * Hands events to a projection. One that it can't handle is parked, and with it every later event of the same sequence; all
 * others go on. When an act of an operator comes by, it is carried out at that place of the log. Whatever comes again, after a
 * crash or on a rebuild, finds what was done.
 *
 * <p>Trouble with storage is thrown on: then nothing is parked, and the same events come again.
 */
public final class Parking {

    private final Projection projection;
    private final Parked parked;
    private final Deciding deciding;
    private long expected = -1;

    Parking(Projection projection, Parked parked) {
        this.projection = projection;
        this.parked = parked;
        this.deciding = new Deciding(projection, parked, letters -> takeIn(Run.of(letters)));
    }

    /** Takes in events of the log, in their order, without a gap between them. Returns after all is written. */
    public void take(List<? extends TrackedEventMessage<?>> messages) {
        take(Delivery.of(messages));
    }

    /** The same with events that others take in too. */
    public synchronized void take(Delivery delivery) {
        if (delivery.isEmpty()) {
            return;
        }
        if (delivery.first() != expected) {
            parked.read();
        }
        // Until all went well: who fails in between reads again what is parked.
        expected = -1;
        for (Part part : delivery.parts()) {
            switch (part) {
                case Run run -> takeIn(run);
                case Act act -> deciding.carryOut(act.decision());
            }
        }
        expected = delivery.last() + 1;
    }

    /**
     * Takes in events only if there is nothing to park and nothing is parked: for who helps while somebody else follows, since
     * letters have one writer.
     *
     * @return false when there is; then nothing was written
     */
    public synchronized boolean takeUntroubled(Delivery delivery) {
        parked.read();
        return parked.isEmpty() && delivery.parts().stream().allMatch(this::isUntroubled);
    }

    private boolean isUntroubled(Part part) {
        return switch (part) {
            case Act act -> !deciding.concerns(act.decision());
            case Run run -> run.taken().size() == run.facts().size() && tookIn(run);
        };
    }

    private boolean tookIn(Run run) {
        try {
            projection.apply(run.facts(), Held.NOTHING);
            return true;
        } catch (Unhandled someOfIt) {
            return false;
        }
    }

    private void takeIn(Run run) {
        for (Taken one : run.taken()) {
            if (one instanceof Taken.Unreadable unreadable) {
                park(unreadable);
            }
        }
        takeInWhatCanBe(run);
        parkBehind(run);
    }

    private void park(Taken.Unreadable unreadable) {
        String sequence = Held.wholeOf(unreadable.stream());
        if (parked.from(sequence) <= unreadable.event().position()) {
            parked.parkBehind(sequence, List.of(unreadable.event()));
        } else {
            parked.park(sequence, unreadable.event(), unreadable.cause());
        }
    }

    private void takeInWhatCanBe(Run run) {
        boolean done = run.facts().isEmpty();
        while (!done) {
            try {
                projection.apply(run.facts(), parked);
                done = true;
            } catch (Unhandled e) {
                e.failures().forEach(failure -> park(failure, run));
            }
        }
    }

    private void park(Unhandled.Failure failure, Run run) {
        LoggedEvent event = run.taken().stream()
                .map(Taken::event)
                .filter(one -> one.position() == failure.fact().position())
                .findFirst()
                .orElse(null);
        if (event == null || parked.holds(failure.sequence(), failure.fact())) {
            throw new IllegalStateException(projection.name() + " fails at what it was not given", failure.cause());
        }
        parked.park(failure.sequence(), event, failure.cause());
    }

    private void parkBehind(Run run) {
        if (parked.isEmpty()) {
            return;
        }
        Map<String, List<LoggedEvent>> behind = new LinkedHashMap<>();
        for (Taken one : run.taken()) {
            if (one instanceof Taken.Known known) {
                holding(known.fact())
                        .forEach(sequence -> behind.computeIfAbsent(sequence, unseen -> new ArrayList<>())
                                .add(known.event()));
            }
        }
        behind.forEach(parked::parkBehind);
    }

    private List<String> holding(Fact fact) {
        return parked.holds(fact)
                ? List.of(Held.wholeOf(fact.stream()))
                : projection.sequences(fact).stream()
                        .filter(sequence -> parked.holds(sequence, fact))
                        .toList();
    }
}
