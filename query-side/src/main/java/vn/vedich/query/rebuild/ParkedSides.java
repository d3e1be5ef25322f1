package vn.vedich.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.version.Version;

/** What is parked of live documents and of fresh ones: why either may lack something. */
record ParkedSides(DeadLetters letters, Version live, Version fresh) {

    /** The difference with what is parked of that document. */
    Difference on(Difference difference) {
        return difference.parkedFrom(
                letters.firstPositions(live).get(difference.document()),
                letters.firstPositions(fresh).get(difference.document()));
    }

    /** Both sides up to a position. */
    record Seen(String projection, SortedMap<String, Long> live, SortedMap<String, Long> folded) {

        Report.Parked counted() {
            return new Report.Parked(live.size(), folded.size(), live.equals(folded));
        }

        /** Those sequences that no difference was told of. */
        List<Difference> besides(Set<String> told) {
            Set<String> all = new TreeSet<>(live.keySet());
            all.addAll(folded.keySet());
            all.removeAll(told);
            List<Difference> lacking = new ArrayList<>();
            all.forEach(sequence ->
                    lacking.add(Difference.lacking(projection, sequence, live.get(sequence), folded.get(sequence))));
            return lacking;
        }
    }

    /** What is parked of events up to this position. */
    Seen upTo(long position) {
        return new Seen(live.projection(), upTo(position, live), upTo(position, fresh));
    }

    private SortedMap<String, Long> upTo(long position, Version version) {
        SortedMap<String, Long> first = letters.firstPositions(version);
        first.values().removeIf(from -> from > position);
        return first;
    }
}
