package vn.vedich.query.conduct;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.conduct.ActingForManyView.Actor;
import vn.vedich.query.conduct.ActingForManyView.Kind;
import vn.vedich.query.conduct.ActingForManyView.OfUnit;

/** What one account, or one person, did for which units. */
record Acting(Kind kind, Text name, Map<UnitId, List<Placed>> byUnit) {

    static final int MOST_POSITIONS = 100;

    /** An act, and the document that it stands in. */
    record Placed(ConductDocument document, Act act) {}

    /** Whoever acts for most units comes first. */
    Cursor place() {
        return new Cursor(Cursor.greatestFirst(byUnit.size()), kind + " " + first());
    }

    private long first() {
        return byUnit.values().stream()
                .flatMap(List::stream)
                .mapToLong(placed -> placed.act().position())
                .min()
                .orElseThrow();
    }

    Actor read(Telling telling) {
        Map<String, OfUnit> units = new TreeMap<>();
        byUnit.forEach((unit, acts) -> units.put(unit.value(), ofUnit(unit, acts, telling)));
        String named =
                units.keySet().stream().map(id -> telling.unit(new UnitId(id))).collect(Collectors.joining(", "));
        String key = kind == Kind.ACCOUNT ? "many.account" : "many.person";
        return new Actor(
                kind,
                name,
                List.copyOf(units.values()),
                telling.sentence(
                        key, Map.of("who", String.valueOf(name.value()), "many", byUnit.size(), "units", named)));
    }

    private static OfUnit ofUnit(UnitId unit, List<Placed> acts, Telling telling) {
        List<Placed> sorted = acts.stream()
                .sorted(Comparator.comparingLong(placed -> placed.act().position()))
                .toList();
        return new OfUnit(
                telling.names().unit(unit),
                sorted.size(),
                entry(sorted.getFirst(), telling),
                entry(sorted.getLast(), telling),
                sorted.stream()
                        .limit(MOST_POSITIONS)
                        .map(placed -> placed.act().position())
                        .toList());
    }

    private static EntryView entry(Placed placed, Telling telling) {
        return telling.entry(placed.document(), placed.act());
    }
}
