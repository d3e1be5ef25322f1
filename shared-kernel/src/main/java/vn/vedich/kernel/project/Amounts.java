package vn.vedich.kernel.project;

/**
 * What became of money, in đồng. Sums are exact, and may be larger than one amount of money may be.
 *
 * @param planned as approved
 * @param paid advanced and disbursed, less what came back
 * @param remaining what is allocated and not paid
 * @param beyond what is paid beyond the allocation; of several lines no remainder of one hides what another overspent
 */
public record Amounts(
        long planned,
        long allocated,
        long advanced,
        long disbursed,
        long reversed,
        long paid,
        long remaining,
        long beyond) {

    public static final Amounts NONE = of(0, 0, 0, 0, 0);

    /** The amounts of one line, with what follows from them. */
    public static Amounts of(long planned, long allocated, long advanced, long disbursed, long reversed) {
        long paid = Math.subtractExact(Math.addExact(advanced, disbursed), reversed);
        long left = Math.subtractExact(allocated, paid);
        return new Amounts(
                planned, allocated, advanced, disbursed, reversed, paid, Math.max(left, 0), Math.max(-left, 0));
    }

    public Amounts plus(Amounts more) {
        return new Amounts(
                Math.addExact(planned, more.planned),
                Math.addExact(allocated, more.allocated),
                Math.addExact(advanced, more.advanced),
                Math.addExact(disbursed, more.disbursed),
                Math.addExact(reversed, more.reversed),
                Math.addExact(paid, more.paid),
                Math.addExact(remaining, more.remaining),
                Math.addExact(beyond, more.beyond));
    }
}
