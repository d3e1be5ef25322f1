package vn.vedich.kernel.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;

/**
 * Lines while more are told, each found by its entry: so that thousands are taken in without a copy of all of them for each. Not
 * safe for use by many threads.
 */
final class LinesBeingTold<L> {

    private final List<@Nullable L> lines;
    private final Function<L, EntryId> entryOf;
    private @Nullable Map<EntryId, Integer> places;

    LinesBeingTold(List<L> before, Function<L, EntryId> entryOf) {
        this.lines = new ArrayList<>(before);
        this.entryOf = entryOf;
    }

    void add(L line) {
        if (places != null) {
            places.putIfAbsent(entryOf.apply(line), lines.size());
        }
        lines.add(line);
    }

    /** Puts what a line becomes in its place, or nothing where that is null; false when there is no such line. */
    boolean replace(EntryId entry, Function<L, @Nullable L> becoming) {
        Integer place = places().get(entry);
        if (place == null) {
            return false;
        }
        @Nullable L after = becoming.apply(Objects.requireNonNull(lines.get(place)));
        lines.set(place, after);
        places().remove(entry);
        if (after != null) {
            places().putIfAbsent(entryOf.apply(after), place);
        }
        return true;
    }

    List<L> all() {
        return lines.stream().flatMap(Stream::ofNullable).toList();
    }

    /** Made only when somebody asks: most lines are told without naming another. */
    private Map<EntryId, Integer> places() {
        Map<EntryId, Integer> known = places;
        if (known == null) {
            known = new HashMap<>();
            for (int place = 0; place < lines.size(); place++) {
                known.putIfAbsent(entryOf.apply(Objects.requireNonNull(lines.get(place))), place);
            }
            places = known;
        }
        return known;
    }
}
