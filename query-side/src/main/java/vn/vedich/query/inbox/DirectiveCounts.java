package vn.vedich.query.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.query.answer.Counting;

/** How many directives there are, in all, by status and by how they stand to their deadlines; what was withdrawn stands to none. */
record DirectiveCounts(int all, Map<Status, Integer> status, Map<OnTime, Integer> onTime) {

    static DirectiveCounts of(Collection<Standing> standings) {
        return new DirectiveCounts(
                standings.size(),
                Counting.each(Status.class, standings.stream().map(Standing::status)),
                Counting.each(OnTime.class, standings.stream().flatMap(s -> Stream.ofNullable(s.onTime()))));
    }
}
