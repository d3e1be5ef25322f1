package vn.vedich.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Contestants take turns, each round beginning with another one; the first rounds only warm up. */
record Rounds(int warmUp, int counted) {

    /** @param turn measures a contestant once */
    <C> Map<C, Figures> of(List<C> contestants, ToDoubleFunction<C> turn) {
        Map<C, List<Double>> values = new LinkedHashMap<>();
        contestants.forEach(contestant -> values.put(contestant, new ArrayList<>()));
        for (int round = 0; round < warmUp + counted; round++) {
            for (int at = 0; at < contestants.size(); at++) {
                C contestant = contestants.get((round + at) % contestants.size());
                double value = turn.applyAsDouble(contestant);
                if (round >= warmUp) {
                    values.getOrDefault(contestant, List.of()).add(value);
                }
            }
        }
        Map<C, Figures> figures = new LinkedHashMap<>();
        values.forEach((contestant, measured) -> figures.put(contestant, new Figures(measured)));
        return figures;
    }
}
