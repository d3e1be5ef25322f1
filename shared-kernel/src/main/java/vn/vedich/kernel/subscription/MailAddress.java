package vn.vedich.kernel.subscription;

import java.util.regex.Pattern;

/**
 * What a mail address looks like that digests are sent to: a dot-atom and a domain name (RFC 5321, 4.1.2), in ASCII. Quoted local
 * parts, comments, address literals and lists are left out on purpose, so that an address never ends the header that it stands in.
 */
public final class MailAddress {

    /** The most characters of an address (RFC 5321, 4.5.3.1.3, without the angle brackets). */
    public static final int LONGEST = 254;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[A-Za-z]{2,63}");

    private MailAddress() {}

    public static boolean isFit(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
