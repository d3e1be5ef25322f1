package vn.vedich.query.deadletter;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.vedich.log.axon.LoggedEvent;
import vn.vedich.query.projection.Fact;

/**
 * Events of the log next to each other, each decoded once, however many projections take them in. Can't be changed.
 */
public final class Delivery {

    private final List<LoggedEvent> events;
    private final List<Part> parts;

    /** What is taken in together, or an act that is carried out in between. */
    sealed interface Part {

        /** Events between which nobody decides anything. */
        record Run(List<Taken> taken, List<Fact> facts) implements Part {

            static Run of(List<Taken> taken) {
                List<Fact> facts = new ArrayList<>(taken.size());
                for (Taken one : taken) {
                    if (one instanceof Taken.Known known) {
                        facts.add(known.fact());
                    }
                }
                return new Run(List.copyOf(taken), List.copyOf(facts));
            }
        }

        record Act(Taken decision) implements Part {}
    }

    private Delivery(List<LoggedEvent> events) {
        this.events = events;
        this.parts = parts(events);
    }

    /** @param messages in the order of their positions, without a gap between them */
    public static Delivery of(List<? extends TrackedEventMessage<?>> messages) {
        return new Delivery(messages.stream().<LoggedEvent>map(LoggedEvent::new).toList());
    }

    private static List<Part> parts(List<LoggedEvent> events) {
        List<Part> parts = new ArrayList<>();
        List<Taken> run = new ArrayList<>();
        for (LoggedEvent event : events) {
            switch (Taken.of(event).orElse(null)) {
                case Taken.Known known -> run.add(known);
                case Taken.Unreadable unreadable -> run.add(unreadable);
                case Taken.Retry retry -> {
                    parts.add(Part.Run.of(run));
                    parts.add(new Part.Act(retry));
                    run.clear();
                }
                case Taken.Drop drop -> {
                    parts.add(Part.Run.of(run));
                    parts.add(new Part.Act(drop));
                    run.clear();
                }
                case null -> {
                    // It concerns nobody.
                }
            }
        }
        parts.add(Part.Run.of(run));
        return List.copyOf(parts);
    }

    List<Part> parts() {
        return parts;
    }

    public int size() {
        return events.size();
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** The position of the first event; there must be one. */
    public long first() {
        return events.getFirst().position();
    }

    /** The position of the last event; there must be one. */
    public long last() {
        return events.getLast().position();
    }

    /** A part of it, {@code from} included and {@code to} not, counted from 0. */
    public Delivery part(int from, int to) {
        return new Delivery(events.subList(from, to));
    }
}
