package vn.vedich.command.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vedich.kernel.event.Event;

/** The rules of one command, in the order in which they are asked: the first that is broken refuses it. */
public final class Rules {

    private final List<Rule> inOrder;

    private Rules(List<Rule> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    public static Rules inOrder(Rule... rules) {
        return new Rules(List.of(rules));
    }

    /** The same rules after these. */
    public Rules and(Rule... more) {
        return new Rules(Stream.concat(inOrder.stream(), Stream.of(more)).toList());
    }

    /** The decision: refused by the first broken rule, otherwise these events; none when there is nothing to do. */
    public <E extends Event> Decision<E> decide(Supplier<List<E>> events) {
        return firstBroken()
                .<Decision<E>>map(Decision.Refused::new)
                .orElseGet(() -> new Decision.Accepted<>(events.get()));
    }

    /** How the first broken one is broken; empty when all hold. */
    public Optional<Refusal> firstBroken() {
        return inOrder.stream()
                .<Refusal>mapMulti((rule, refusals) -> rule.broken().ifPresent(refusals))
                .findFirst();
    }
}
