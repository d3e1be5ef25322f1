package vn.vedich.query.conduct;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.SubjectNames;

/**
 * How many entries one account made for one unit.
 *
 * @param enteredBy the account; null once its name was erased
 * @param actingFor the unit whose acts they are
 */
record CallerCount(@Nullable Text enteredBy, @Nullable NamedUnit actingFor, int entries) {

    private record Caller(@Nullable Text account, @Nullable UnitId unit) {}

    /** For every account and unit, most first. */
    static List<CallerCount> of(Stream<Act> acts, SubjectNames names) {
        Map<Caller, Integer> counts = new LinkedHashMap<>();
        acts.forEach(act -> counts.merge(new Caller(act.account(), act.unit()), 1, Integer::sum));
        return mostFirst(counts).map(count -> of(count, names)).toList();
    }

    /** Counts, the greatest first, and by what they are of where they are the same. */
    static <K> Stream<Map.Entry<K, Integer>> mostFirst(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(count -> String.valueOf(count.getKey())));
    }

    private static CallerCount of(Map.Entry<Caller, Integer> count, SubjectNames names) {
        UnitId unit = count.getKey().unit();
        return new CallerCount(count.getKey().account(), unit == null ? null : names.unit(unit), count.getValue());
    }
}
