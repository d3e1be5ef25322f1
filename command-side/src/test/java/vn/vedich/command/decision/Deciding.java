package vn.vedich.command.decision;

import java.util.ArrayList;
import java.util.List;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.ledger.Entry;

/**
 * Given what was recorded, when a command is given, then so it is decided. What is given may be about any subject: what
 * is about the command's subject makes its state, and all of it is known to its references. Immutable.
 */
public final class Deciding<S, C extends Command, E extends Event> {

    /** How a state follows from an event. */
    @FunctionalInterface
    public interface Evolution<S, E> {
        S evolve(S state, Entry entry, E event);
    }

    /** How a decider decides. */
    @FunctionalInterface
    public interface Decider<S, C, E extends Event> {
        Decision<E> decide(C command, S state, Act act, References references);
    }

    private final Class<E> events;
    private final S initial;
    private final Evolution<S, E> evolution;
    private final Decider<S, C, E> decider;
    private final List<Recorded> history;

    private Deciding(
            Class<E> events, S initial, Evolution<S, E> evolution, Decider<S, C, E> decider, List<Recorded> history) {
        this.events = events;
        this.initial = initial;
        this.evolution = evolution;
        this.decider = decider;
        this.history = List.copyOf(history);
    }

    public static <S, C extends Command, E extends Event> Deciding<S, C, E> on(
            Class<E> events, S initial, Evolution<S, E> evolution, Decider<S, C, E> decider) {
        return new Deciding<>(events, initial, evolution, decider, List.of());
    }

    /** Recorded by ordinary acts before; their entries are called entry-1, entry-2, … over all that is given. */
    public Deciding<S, C, E> given(Event... more) {
        Deciding<S, C, E> then = this;
        for (Event event : more) {
            then = then.given("entry-" + (then.history.size() + 1), event);
        }
        return then;
    }

    /** Recorded by an ordinary act as an entry of that id. */
    public Deciding<S, C, E> given(String entry, Event event) {
        return given(entry, Acts.ordinary(), event);
    }

    /** Recorded by that act as an entry of that id. */
    public Deciding<S, C, E> given(String entry, Acts how, Event event) {
        List<Recorded> longer = new ArrayList<>(history);
        longer.add(new Recorded(how.entry(entry), event));
        return new Deciding<>(events, initial, evolution, decider, longer);
    }

    public Decided<E> when(C command) {
        return when(command, Acts.ordinary());
    }

    public Decided<E> when(C command, Acts how) {
        return new Decided<>(decider.decide(command, state(command), how.act(), new KnownReferences(history)));
    }

    private S state(C command) {
        S state = initial;
        for (Recorded recorded : history) {
            if (recorded.event().subject().equals(command.subject())) {
                state = evolution.evolve(state, recorded.entry(), events.cast(recorded.event()));
            }
        }
        return state;
    }
}
