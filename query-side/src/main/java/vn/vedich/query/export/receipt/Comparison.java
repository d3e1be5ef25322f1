package vn.vedich.query.export.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vedich.query.export.receipt.Verdict.Cause;
import vn.vedich.query.export.receipt.Verdict.Difference;

/**
 * Holds a receipt to one that was made now. A difference counts as explained only by a change that is known to have happened
 * and that can make such a difference: no erasure and no translation changes a figure.
 *
 * @param positions of the events that the rows from one number to another tell of, now
 * @param erased the positions of all events that a text was erased from; looked for only when it matters
 */
public record Comparison(Receipt then, Receipt now, RowPositions positions, Supplier<Set<Long>> erased) {

    /** How many positions a difference names at the most. */
    private static final int MOST_POSITIONS = 100;

    /** The positions of the events that some rows tell of. */
    @FunctionalInterface
    public interface RowPositions {

        /** @param first the number of a row, from 1 */
        Stream<Long> between(long first, long last);
    }

    public Verdict verdict() {
        if (then.sha256().equals(now.sha256())) {
            return Verdict.of(List.of());
        }
        List<Difference> found = new ArrayList<>();
        compare(then.head(), now.head(), 0, 0, found);
        if (then.rows() != now.rows() || then.blockSize() != now.blockSize()) {
            found.add(otherRows());
        } else {
            compareBlocks(found);
        }
        if (found.isEmpty()) {
            found.add(bytesOnly());
        }
        return Verdict.of(found);
    }

    private void compareBlocks(List<Difference> found) {
        int size = then.blockSize();
        int blocks = Math.min(then.blocks().size(), now.blocks().size());
        for (int i = 0; i < blocks; i++) {
            long last = Math.min((i + 1L) * size, now.rows());
            compare(then.blocks().get(i), now.blocks().get(i), (long) i * size + 1, last, found);
        }
    }

    private void compare(Block before, Block after, long first, long last, List<Difference> found) {
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        for (Lane lane : Lane.values()) {
            if (!before.of(lane).equals(after.of(lane))) {
                lanes.add(lane);
            }
        }
        if (!lanes.isEmpty()) {
            found.add(difference(lanes, after.erased() > before.erased(), first, last));
        }
    }

    private Difference difference(Set<Lane> lanes, boolean moreIsErased, long first, long last) {
        Set<Cause> known = EnumSet.noneOf(Cause.class);
        Set<Lane> left = EnumSet.copyOf(lanes);
        List<Long> rows = positions.between(first, last).limit(MOST_POSITIONS).toList();
        List<Long> named = rows;
        if (moreIsErased && !Collections.disjoint(lanes, EnumSet.of(Lane.TEXTS, Lane.WORDS))) {
            List<Long> gone = erasedAmong(rows);
            if (!gone.isEmpty()) {
                known.add(Cause.ERASURE);
                left.removeAll(EnumSet.of(Lane.TEXTS, Lane.WORDS));
                named = gone;
            }
        }
        if (lanes.contains(Lane.WORDS)
                && !then.basis().wording().equals(now.basis().wording())) {
            known.add(Cause.WORDING);
            left.remove(Lane.WORDS);
        }
        List<String> forms = left.isEmpty() ? List.of() : newerForms();
        if (!forms.isEmpty()) {
            known.add(Cause.FORMS);
            left.clear();
        }
        if (!left.isEmpty()) {
            known.add(Cause.UNEXPLAINED);
        }
        return new Difference(known, lanes, first, last, named, forms);
    }

    /** Those of the rows' own events; all of them where no row tells of one that lost a text. */
    private List<Long> erasedAmong(List<Long> rows) {
        Set<Long> gone = erased.get();
        List<Long> own = rows.stream().filter(gone::contains).toList();
        return own.isEmpty() ? gone.stream().limit(MOST_POSITIONS).toList() : own;
    }

    private Difference otherRows() {
        List<String> forms = newerForms();
        return new Difference(
                EnumSet.of(forms.isEmpty() ? Cause.UNEXPLAINED : Cause.FORMS),
                EnumSet.allOf(Lane.class),
                firstOther(),
                Math.max(then.rows(), now.rows()),
                positions
                        .between(firstOther(), now.rows())
                        .limit(MOST_POSITIONS)
                        .toList(),
                forms);
    }

    /** The first row that is not as it was; blocks of one size stand for the same rows. */
    private long firstOther() {
        int size = then.blockSize();
        if (size != now.blockSize()) {
            return 1;
        }
        int alike = 0;
        int both = Math.min(then.blocks().size(), now.blocks().size());
        while (alike < both && then.blocks().get(alike).equals(now.blocks().get(alike))) {
            alike++;
        }
        return (long) alike * size + 1;
    }

    private Difference bytesOnly() {
        boolean otherPrograms = !then.basis().setting().equals(now.basis().setting());
        return new Difference(
                EnumSet.of(otherPrograms ? Cause.SETTING : Cause.UNEXPLAINED),
                Set.of(),
                0,
                now.rows(),
                List.of(),
                List.of());
    }

    private List<String> newerForms() {
        Set<String> names = new LinkedHashSet<>(then.basis().forms().keySet());
        names.addAll(now.basis().forms().keySet());
        return names.stream()
                .filter(name -> !Objects.equals(
                        then.basis().forms().get(name), now.basis().forms().get(name)))
                .filter(name -> then.basis().forms().containsKey(name))
                .map(name -> name + " r" + then.basis().forms().get(name) + " → r"
                        + now.basis().forms().get(name))
                .toList();
    }
}
