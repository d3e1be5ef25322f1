package vn.vedich.kernel.directive;

/**
 * How far from a deadline time speaks, in days.
 *
 * @param remindBefore a reminder is given from so many days before the deadline's last day on, 0 or more
 * @param escalateAfter the leadership is told when it was overdue for so many days, 0 or more
 */
public record Allowance(int remindBefore, int escalateAfter) {

    /** Everything that can be due at all. */
    public static final Allowance WIDEST = new Allowance(Integer.MAX_VALUE, 0);

    public Allowance {
        if (remindBefore < 0 || escalateAfter < 0) {
            throw new IllegalArgumentException("days before and after a deadline are 0 or more");
        }
    }
}
