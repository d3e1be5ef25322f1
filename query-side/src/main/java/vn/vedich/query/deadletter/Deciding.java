package vn.vedich.query.deadletter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.axon.LoggedEvent;
import vn.vedich.log.axon.LoggedLetter;
import vn.vedich.platform.deadletter.DeadLetterDropped;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Held;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.Unhandled;

/**
 * Carries out what operators decided about letters. An act that comes again does no harm: a letter that is gone is not tried,
 * and only the first one of a sequence is ever dropped.
 */
final class Deciding {

    /** Letters that are tried at once. */
    private static final int PART = 500;

    private static final Logger LOGGER = LoggerFactory.getLogger(Deciding.class);

    private final Projection projection;
    private final Parked parked;
    private final Consumer<List<Taken>> takeIn;

    /** @param takeIn takes in what is not parked */
    Deciding(Projection projection, Parked parked, Consumer<List<Taken>> takeIn) {
        this.projection = projection;
        this.parked = parked;
        this.takeIn = takeIn;
    }

    /** Whether it is a decision about letters of this projection. */
    boolean concerns(Taken decision) {
        return switch (decision) {
            case Taken.Retry retry -> retry.act().projection().equals(projection.name());
            case Taken.Drop drop -> drop.act().projection().equals(projection.name());
            case Taken.Known _, Taken.Unreadable _ -> false;
        };
    }

    void carryOut(Taken decision) {
        if (concerns(decision)) {
            switch (decision) {
                case Taken.Retry retry -> retry(retry.act().sequence());
                case Taken.Drop drop -> drop(drop.act());
                case Taken.Known _, Taken.Unreadable _ -> {}
            }
        }
    }

    private void drop(DeadLetterDropped act) {
        Optional<LoggedLetter> first = parked.first(act.sequence(), 1).stream().findFirst();
        if (first.isPresent() && first.get().message().position() == act.position()) {
            parked.remove(first.get());
            LOGGER.warn("{} goes on without position {} in {}", projection.name(), act.position(), act.sequence());
            retry(act.sequence());
        }
    }

    /** Tries letters in their order until one fails or none is left. */
    private void retry(String sequence) {
        long held = Held.NOWHERE;
        List<LoggedLetter> part = parked.first(sequence, PART);
        while (held == Held.NOWHERE && !part.isEmpty()) {
            held = Held.isWhole(sequence) ? tryWhole(sequence, part) : tryDocument(sequence, part);
            removeBefore(held, part);
            part = parked.first(sequence, PART);
        }
        parked.hold(sequence, held);
    }

    private void removeBefore(long held, List<LoggedLetter> letters) {
        letters.stream().filter(letter -> letter.message().position() < held).forEach(parked::remove);
    }

    /** As if the events just came; where the stream is held after that. */
    private long tryWhole(String sequence, List<LoggedLetter> letters) {
        parked.hold(sequence, Held.NOWHERE);
        takeIn.accept(letters.stream()
                .flatMap(letter -> Taken.of(letter.message()).stream())
                .toList());
        return parked.from(sequence);
    }

    /** The events as far as this sequence goes and no other; where it is held after that. */
    private long tryDocument(String sequence, List<LoggedLetter> letters) {
        Map<Long, LoggedEvent> events = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (LoggedLetter letter : letters) {
            LoggedEvent event = letter.message();
            events.put(event.position(), event);
            switch (Taken.of(event).orElse(null)) {
                case Taken.Known known -> facts.add(known.fact());
                case Taken.Unreadable unreadable -> {
                    parked.park(sequence, event, unreadable.cause());
                    return tryBefore(event.position(), sequence, facts, events);
                }
                case null, default -> {}
            }
        }
        return tryBefore(Held.NOWHERE, sequence, facts, events);
    }

    private long tryBefore(long end, String sequence, List<Fact> facts, Map<Long, LoggedEvent> events) {
        long held = end;
        boolean done = false;
        while (!done) {
            try {
                projection.apply(facts, only(sequence, held));
                done = true;
            } catch (Unhandled e) {
                Unhandled.Failure failure = e.failures().getFirst();
                held = failure.fact().position();
                parked.park(sequence, Objects.requireNonNull(events.get(held)), failure.cause());
            }
        }
        return held;
    }

    private static Held only(String sequence, long held) {
        return other -> {
            if (other.equals(sequence)) {
                return held;
            }
            return Held.isWhole(other) ? Held.NOWHERE : 0;
        };
    }
}
