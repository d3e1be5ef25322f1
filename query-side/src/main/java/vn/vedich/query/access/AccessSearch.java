package vn.vedich.query.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vedich.platform.access.AccessEntry;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.query.access.AccessQuery.Filter;
import vn.vedich.query.access.AccessQuery.Part;

/**
 * Looks through the record from its end backwards. One call looks at a bounded number of entries, so that a part may hold fewer
 * than were asked for and still be followed by another.
 */
final class AccessSearch {

    /** The most entries that one call looks at. */
    static final int MOST_LOOKED_AT = 20_000;

    private static final int AT_ONCE = 500;

    private final AccessLog log;

    AccessSearch(AccessLog log) {
        this.log = log;
    }

    /**
     * What was found, newest first.
     *
     * @param below the position before which the next part goes on; null when there is nothing more
     */
    record Found(List<AccessEntry> entries, @Nullable Long below) {}

    Found find(Filter filter, Part part, Predicate<AccessEntry> fits) {
        long first = filter.from() == null ? 0 : log.positionBefore(filter.from()) + 1;
        long next = last(filter, part);
        long floor = Math.max(first, next - MOST_LOOKED_AT + 1);
        List<AccessEntry> found = new ArrayList<>();
        while (next >= floor) {
            long from = Math.max(floor, next - AT_ONCE + 1);
            for (AccessEntry entry : log.between(from, next).reversed()) {
                if (fits.test(entry)) {
                    found.add(entry);
                    if (found.size() == part.limit()) {
                        return new Found(found, entry.position() > first ? entry.position() : null);
                    }
                }
            }
            next = from - 1;
        }
        return new Found(found, floor > first ? floor : null);
    }

    private long last(Filter filter, Part part) {
        long last = filter.before() == null ? log.head() : log.positionBefore(filter.before());
        return part.below() == null ? last : Math.min(last, part.below() - 1);
    }
}
