package vn.vedich.query.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vedich.kernel.project.Books;
import vn.vedich.kernel.project.Payment;

/**
 * A payment that accepted work does not stand behind in full. Accepted work is set against the oldest payments first, so that what
 * is outstanding lies with the newest; all together it is what the project's account has as outstanding.
 *
 * @param amount how much of it, in đồng
 */
record Outstanding(Payment payment, long amount) {

    /** Those of a project by a day, the oldest first. */
    static List<Outstanding> on(LocalDate day, Books books) {
        long accepted = books.accountOn(day).accepted();
        List<Outstanding> outstanding = new ArrayList<>();
        List<Payment> payments = books.payments()
                .filter(payment -> !payment.paidOn().isAfter(day))
                .sorted(Comparator.comparing(Payment::paidOn))
                .toList();
        for (Payment payment : payments) {
            long left = left(payment, books, day);
            long behind = Math.min(left, accepted);
            accepted -= behind;
            if (left > behind) {
                outstanding.add(new Outstanding(payment, left - behind));
            }
        }
        return outstanding;
    }

    /** What of a payment had not come back by the day. */
    private static long left(Payment payment, Books books, LocalDate day) {
        long back = books.reversals()
                .filter(reversal -> reversal.payment().equals(payment.id())
                        && !reversal.reversedOn().isAfter(day))
                .mapToLong(reversal -> reversal.amount().dong())
                .reduce(0, Math::addExact);
        return Math.max(Math.subtractExact(payment.amount().dong(), back), 0);
    }
}
