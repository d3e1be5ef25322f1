package vn.vedich.query.ontime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.query.answer.Counting;

/**
 * How many directives stand how to their deadlines. The ratio is that of the Government's task tracking: what is done, in time or
 * late, among what is done or overdue. What is open in time is not yet due and says nothing, and without a deadline nothing is due.
 */
record Tally(Map<OnTime, Integer> counts) {

    private static final int PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Tally of(Stream<OnTime> found) {
        return new Tally(Counting.each(OnTime.class, found));
    }

    long done() {
        return (long) of(OnTime.DONE_ON_TIME) + of(OnTime.DONE_LATE);
    }

    /** What has come due: done or overdue. */
    long due() {
        return done() + of(OnTime.OPEN_OVERDUE);
    }

    /** In percent with two places, cut off rather than rounded up as the Government's figures are; empty when nothing is due. */
    Optional<BigDecimal> percent() {
        return due() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(done())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(due()), PLACES, RoundingMode.DOWN));
    }

    private int of(OnTime onTime) {
        return counts.getOrDefault(onTime, 0);
    }
}
