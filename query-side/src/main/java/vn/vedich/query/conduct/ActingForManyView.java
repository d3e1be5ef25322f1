package vn.vedich.query.conduct;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedUnit;

/**
 * A part of the list of who acts for more than one unit.
 *
 * @param all how many there are, in whichever part
 * @param next the cursor of the part after this one; null when this is the last
 */
record ActingForManyView(
        LocalDate asOf,
        int all,
        List<Actor> items,
        @Nullable String next) {

    /** Whether an account entered it, or a person is said to have done it. */
    enum Kind {
        ACCOUNT,
        PERSON
    }

    /** Somebody who acts for more than one unit, with what he did for each. */
    record Actor(Kind kind, Text name, List<OfUnit> units, String summary) {}

    /**
     * What he did for one unit.
     *
     * @param entries how many acts
     * @param first the first of them in the log
     * @param last the last of them in the log
     * @param positions where they stand in the log, the first {@value Acting#MOST_POSITIONS} of them
     */
    record OfUnit(NamedUnit unit, int entries, EntryView first, EntryView last, List<Long> positions) {}
}
