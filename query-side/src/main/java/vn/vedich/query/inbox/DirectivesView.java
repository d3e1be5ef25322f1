package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.directive.Standing.Status;

/**
 * A part of a list of directives.
 *
 * @param asOf the day that they are judged for
 * @param counts of all that fit, in whichever part
 */
record DirectivesView(
        LocalDate asOf,
        Counts counts,
        List<DirectiveView> items,
        @Nullable String next) {

    /**
     * How many there are, in all, by status and by how they stand to their deadlines; what was withdrawn stands to none.
     */
    record Counts(int all, Map<Status, Integer> status, Map<OnTime, Integer> onTime) {

        static Counts of(Collection<Standing> standings) {
            Map<Status, Integer> status = zeros(Status.class);
            Map<OnTime, Integer> onTime = zeros(OnTime.class);
            for (Standing standing : standings) {
                status.merge(standing.status(), 1, Integer::sum);
                OnTime state = standing.onTime();
                if (state != null) {
                    onTime.merge(state, 1, Integer::sum);
                }
            }
            return new Counts(standings.size(), status, onTime);
        }

        private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> words) {
            Map<E, Integer> zeros = new EnumMap<>(words);
            for (E word : words.getEnumConstants()) {
                zeros.put(word, 0);
            }
            return zeros;
        }
    }
}
