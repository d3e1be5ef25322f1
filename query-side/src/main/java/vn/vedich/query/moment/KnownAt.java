package vn.vedich.query.moment;

import java.time.Instant;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Parameters;

/** Up to where the log is taken into account, as it was asked for. */
sealed interface KnownAt {

    /** All that it knows. */
    record Now() implements KnownAt {}

    /** Up to a position, that one included. */
    record Position(long position) implements KnownAt {}

    /** What was recorded before a time. */
    record Before(Instant time) implements KnownAt {}

    /** A day means its end in Vietnam. */
    static KnownAt read(String text) {
        if (text.isEmpty() || text.equals("now")) {
            return new Now();
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Position(position(text));
        }
        try {
            return new Before(Parameters.until("knownAt", text).orElseThrow());
        } catch (BadParameter e) {
            throw new BadParameter("knownAt", BadParameter.Form.KNOWN_AT);
        }
    }

    private static long position(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadParameter("knownAt", BadParameter.Form.KNOWN_AT);
        }
    }
}
