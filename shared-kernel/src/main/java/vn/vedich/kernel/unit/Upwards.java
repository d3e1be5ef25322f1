package vn.vedich.kernel.unit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vedich.kernel.id.UnitId;

/** Goes up from a unit, level by level. */
public final class Upwards {

    private Upwards() {}

    /**
     * The unit itself, then what it lies below, nearest first; asked for as it is needed. Where units are said to lie below each
     * other it ends with the last that is met for the first time.
     *
     * @param parent what a unit lies directly below; empty where that is nothing
     */
    public static Stream<UnitId> from(UnitId unit, Function<UnitId, Optional<UnitId>> parent) {
        Set<UnitId> passed = new HashSet<>();
        return Stream.iterate(Optional.of(unit), Optional::isPresent, at -> at.flatMap(parent))
                .flatMap(Optional::stream)
                .takeWhile(passed::add);
    }
}
