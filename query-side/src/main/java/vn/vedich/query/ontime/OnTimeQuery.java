package vn.vedich.query.ontime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.moment.Knowledge;

/**
 * How directives stand to their deadlines.
 *
 * @param by whose directives are counted together
 * @param unit counts those of units within this one; of all where null
 * @param issuedFrom only directives that were issued on this day or later; null for any
 * @param issuedTo only directives that were issued by this day; null for any
 * @param day the day that they are judged for; today when null
 * @param known how far facts are taken into account
 */
record OnTimeQuery(
        By by,
        @Nullable UnitId unit,
        @Nullable LocalDate issuedFrom,
        @Nullable LocalDate issuedTo,
        @Nullable LocalDate day,
        Knowledge known) {

    /** Whose directives are counted together. */
    enum By {
        /** Of whichever unit leads, communes left out. */
        DEPARTMENT,
        /** Of each commune that leads, helps or is concerned; one directive may count for several. */
        COMMUNE,
        /** Of the unit that issued it and who was in the chair of the session that it rests on. */
        LEADER
    }
}
