package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.query.dossier.Dossier.OfDirective;

/**
 * When and by whom directives were issued that a register is narrowed to; whatever is null narrows nothing.
 *
 * @param from the first day
 * @param to the last day
 * @param chairOf a session whose chair was in the chair of the session that they rest on
 * @param withoutChair those that rest on no session with a chair
 */
record Issue(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable SessionId chairOf,
        boolean withoutChair) {

    static final Issue ANY = new Issue(null, null, null, false);

    Predicate<OfDirective> wanted(InboxStore store, LocalDate day) {
        if (chairOf == null && !withoutChair) {
            return this::isInPeriod;
        }
        Chairs chairs = new Chairs(store, day);
        return directive -> isInPeriod(directive) && hasChair(directive, chairs);
    }

    private boolean isInPeriod(OfDirective directive) {
        return directive
                .facts()
                .issuedOn()
                .filter(on -> from == null || !on.isBefore(from))
                .filter(on -> to == null || !on.isAfter(to))
                .isPresent();
    }

    private boolean hasChair(OfDirective directive, Chairs chairs) {
        return (chairOf == null || chairs.isOf(directive, chairOf))
                && (!withoutChair || chairs.sessionOf(directive).isEmpty());
    }
}
