package vn.vedich.proof.checkpoint;

import java.util.regex.Pattern;
import vn.vedich.proof.note.UnacceptableNote;

/** A number from 0 in decimal digits, without leading zeros. */
public final class Decimal {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Decimal() {}

    /** @throws UnacceptableNote when these are no such digits; the message begins with {@code what} */
    public static long parse(String what, String digits) {
        try {
            if (FORM.matcher(digits).matches()) {
                return Long.parseLong(digits);
            }
        } catch (NumberFormatException e) {
            throw new UnacceptableNote(what + " is too large", e);
        }
        throw new UnacceptableNote(what + " must be decimal digits without leading zeros");
    }
}
