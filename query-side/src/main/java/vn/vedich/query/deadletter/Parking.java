package vn.vedich.query.deadletter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.vedich.log.axon.LoggedEvent;
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
        this.deciding = new Deciding(projection, parked, this::takeIn);
    }

    /** Takes in events of the log, in their order, without a gap between them. Returns after all is written. */
    public synchronized void take(List<? extends TrackedEventMessage<?>> messages) {
        List<LoggedEvent> events =
                messages.stream().<LoggedEvent>map(LoggedEvent::new).toList();
        if (events.isEmpty()) {
            return;
        }
        if (events.getFirst().position() != expected) {
            parked.read();
        }
        // Until all went well: who fails in between reads again what is parked.
        expected = -1;
        takeAll(events.stream().flatMap(event -> Taken.of(event).stream()).toList());
        expected = events.getLast().position() + 1;
    }

    private void takeAll(List<Taken> all) {
        List<Taken> run = new ArrayList<>();
        for (Taken one : all) {
            switch (one) {
                case Taken.Known _, Taken.Unreadable _ -> run.add(one);
                case Taken.Retry _, Taken.Drop _ -> {
                    takeIn(run);
                    run.clear();
                    deciding.carryOut(one);
                }
            }
        }
        takeIn(run);
    }

    /** Takes in events between which nobody decides anything. */
    private void takeIn(List<Taken> run) {
        Map<Long, LoggedEvent> events = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Taken one : run) {
            events.put(one.event().position(), one.event());
            switch (one) {
                case Taken.Known known -> facts.add(known.fact());
                case Taken.Unreadable unreadable -> park(unreadable);
                default -> {}
            }
        }
        takeInWhatCanBe(facts, events);
        parkBehind(facts, events);
    }

    private void park(Taken.Unreadable unreadable) {
        String sequence = Held.wholeOf(unreadable.stream());
        if (parked.from(sequence) <= unreadable.event().position()) {
            parked.parkBehind(sequence, List.of(unreadable.event()));
        } else {
            parked.park(sequence, unreadable.event(), unreadable.cause());
        }
    }

    private void takeInWhatCanBe(List<Fact> facts, Map<Long, LoggedEvent> events) {
        boolean done = facts.isEmpty();
        while (!done) {
            try {
                projection.apply(facts, parked);
                done = true;
            } catch (Unhandled e) {
                e.failures().forEach(failure -> park(failure, events));
            }
        }
    }

    private void park(Unhandled.Failure failure, Map<Long, LoggedEvent> events) {
        LoggedEvent event = events.get(failure.fact().position());
        if (event == null || parked.holds(failure.sequence(), failure.fact())) {
            throw new IllegalStateException(projection.name() + " fails at what it was not given", failure.cause());
        }
        parked.park(failure.sequence(), event, failure.cause());
    }

    private void parkBehind(List<Fact> facts, Map<Long, LoggedEvent> events) {
        if (parked.isEmpty()) {
            return;
        }
        Map<String, List<LoggedEvent>> behind = new LinkedHashMap<>();
        for (Fact fact : facts) {
            LoggedEvent event = events.get(fact.position());
            if (event != null) {
                holding(fact)
                        .forEach(sequence -> behind.computeIfAbsent(sequence, unseen -> new ArrayList<>())
                                .add(event));
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
