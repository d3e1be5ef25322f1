package vn.vedich.query.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;

/** Whose directives somebody is told of. */
public sealed interface Scope {

    /** The directives that a unit is a party to: it leads, cooperates, or they are about it. */
    record OfUnit(UnitId unit) implements Scope {}

    /** The directives that a unit or one below it issued or is a party to: what its leadership follows. */
    record Within(UnitId top) implements Scope {}

    /** All directives. */
    record Everything() implements Scope {}

    /** The unit as which they are shown: what it was given, when, and when it said that it knows. */
    default Optional<UnitId> asShownTo() {
        return this instanceof OfUnit(UnitId unit) ? Optional.of(unit) : Optional.empty();
    }

    /** What lies at or below a unit; everything when no unit is named. */
    static Scope within(@Nullable UnitId top) {
        return top == null ? new Everything() : new Within(top);
    }
}
