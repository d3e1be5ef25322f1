package vn.vedich.query.ontime;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.ontime.OnTimeQuery.By;

/**
 * How directives stand to their deadlines on a day.
 *
 * @param from only those issued on this day or later; null for any
 * @param to only those issued by this day; null for any
 * @param items in the order of units' ids
 */
record OnTimeView(
        LocalDate asOf,
        By by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Row> items) {

    OnTimeView {
        items = List.copyOf(items);
    }

    /**
     * Those of one unit, or of one leader.
     *
     * @param chair who was in the chair, where leaders are told apart by that
     * @param states how many stand how, each with where they are listed
     * @param done on time or late
     * @param due done or overdue
     * @param percent done of due, with two places, cut off; null when nothing is due
     */
    record Row(
            NamedUnit unit,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Text chair,

            Map<OnTime, Number> states,
            long done,
            long due,
            @Nullable String percent) {}

    /**
     * One number.
     *
     * @param directives the address of the list of exactly these in the register, to which {@code knownAt} and {@code reportedBy}
     *     are added as they were asked for
     */
    record Number(int count, String directives) {}
}
