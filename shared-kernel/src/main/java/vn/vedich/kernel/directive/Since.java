package vn.vedich.kernel.directive;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.vedich.kernel.ledger.Ledger.Line;

/**
 * What was said of a directive since it was given to a unit, by one assignment.
 *
 * @param lines all of it, whoever said it, in order
 */
record Since(Addressee addressee, List<Line<DirectiveEvent>> lines) {

    /** What is said by a day of what was said after the assignment. */
    static Since in(List<Line<DirectiveEvent>> all, Addressee addressee, Predicate<Line<DirectiveEvent>> byThen) {
        return new Since(
                addressee,
                all.stream()
                        .dropWhile(line -> !line.id().equals(addressee.givenBy()))
                        .skip(1)
                        .filter(byThen)
                        .toList());
    }

    /** What was said after a line. */
    Since after(Line<?> said) {
        return new Since(
                addressee,
                lines.stream()
                        .dropWhile(line -> !line.id().equals(said.id()))
                        .skip(1)
                        .toList());
    }

    /** What the unit said of itself, while it was given the directive so. */
    Stream<Line<DirectiveEvent>> own() {
        return lines.stream()
                .filter(line ->
                        line.event().saidBy().filter(addressee.unit()::equals).isPresent())
                .filter(line -> addressee.heldDuring(line.occurredOn()));
    }

    /** The last of one kind that the unit said. */
    <T extends DirectiveEvent> Optional<Line<T>> last(Class<T> kind) {
        return own().filter(line -> kind.isInstance(line.event()))
                .map(line -> new Line<>(line.id(), line.occurredOn(), kind.cast(line.event())))
                .reduce((earlier, later) -> later);
    }
}
