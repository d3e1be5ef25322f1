package vn.vedich.query.rebuild;

import java.util.HashSet;
import java.util.Set;
import vn.vedich.query.rebuild.ParkedSides.Seen;

/** Keeps the first differences of one projection, each with what is parked of its document; then what else is parked. */
final class KeptFindings implements Findings {

    private final long rebuild;
    private final ParkedSides sides;
    private final DifferenceStore differences;
    private final Set<String> told = new HashSet<>();
    private int number;

    KeptFindings(long rebuild, ParkedSides sides, DifferenceStore differences) {
        this.rebuild = rebuild;
        this.sides = sides;
        this.differences = differences;
    }

    @Override
    public void found(Difference difference) {
        if (number < DifferenceStore.MOST) {
            number++;
            differences.add(rebuild, number, sides.on(difference));
            told.add(difference.document());
        }
    }

    @Override
    public Report.Parked end(long position) {
        Seen parked = sides.upTo(position);
        parked.besides(told).stream()
                .limit(DifferenceStore.MOST - number)
                .forEach(lacking -> differences.add(rebuild, ++number, lacking));
        return parked.counted();
    }
}
