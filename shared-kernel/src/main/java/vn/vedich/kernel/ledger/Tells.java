package vn.vedich.kernel.ledger;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.vedich.kernel.ledger.Ledger.Line;

/**
 * What the lines of one kind of event tell when something is asked of a {@link Ledger}.
 *
 * @param what what a line tells, given its event
 */
public record Tells<T, X>(Class<T> kind, BiFunction<Line<T>, T, Stream<X>> what) {

    public static <T, X> Tells<T, X> when(Class<T> kind, BiFunction<Line<T>, T, Stream<X>> what) {
        return new Tells<>(kind, what);
    }

    Stream<X> of(Line<?> line) {
        return kind.isInstance(line.event()) ? told(line, kind.cast(line.event())) : Stream.empty();
    }

    private Stream<X> told(Line<?> line, T event) {
        return what.apply(new Line<>(line.id(), line.occurredOn(), event), event);
    }
}
