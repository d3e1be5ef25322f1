package vn.vedich.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Appends a second of each contestant, and what the first one's are to the others'. */
final class Appends {

    private final Map<String, Writers> turns = new LinkedHashMap<>();

    Appends with(String name, Writers writers) {
        turns.put(name, writers);
        return this;
    }

    void print(Settings settings, Report report) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        settings.inRounds()
                .of(List.copyOf(turns.entrySet()), turn -> turn.getValue().perSecond(settings.turn()))
                .forEach((turn, rates) -> figures.put(turn.getKey(), rates));
        Ratios.print(figures, "events/s", report);
        turns.values().forEach(Writers::close);
    }
}
