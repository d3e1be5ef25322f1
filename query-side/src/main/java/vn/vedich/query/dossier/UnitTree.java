package vn.vedich.query.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.Upwards;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Dossier.OfUnit;

/** Which unit lies below which on a day. */
public record UnitTree(Map<UnitId, OfUnit> units, LocalDate day) {

    public static UnitTree of(List<OfUnit> all, LocalDate day) {
        return new UnitTree(all.stream().collect(Collectors.toMap(OfUnit::id, Function.identity())), day);
    }

    /** The units of a kind that are there on the day, at or below a unit (anywhere when null), in the order of ids. */
    public List<OfUnit> ofKind(UnitKind kind, @Nullable UnitId top) {
        return units.values().stream()
                .filter(unit -> unit.facts().existsOn(day))
                .filter(unit ->
                        unit.facts().kinds().on(day).filter(kind::equals).isPresent())
                .filter(unit -> top == null || isWithin(unit.id(), top))
                .sorted(Comparator.comparing(unit -> unit.id().value()))
                .toList();
    }

    /**
     * A unit and all below it on the day.
     *
     * @throws UnknownSubject when there is no such unit
     */
    public List<UnitId> within(UnitId top) {
        if (!units.containsKey(top)) {
            throw new UnknownSubject(top);
        }
        return units.keySet().stream().filter(unit -> isWithin(unit, top)).toList();
    }

    /** Whether a unit is that other one, or lies below it on the day. */
    public boolean isWithin(UnitId unit, UnitId top) {
        return units.containsKey(unit) && Upwards.from(unit, this::parent).anyMatch(top::equals);
    }

    private Optional<UnitId> parent(UnitId unit) {
        return Optional.ofNullable(units.get(unit))
                .flatMap(known -> known.facts().parents().on(day))
                .filter(units::containsKey);
    }
}
