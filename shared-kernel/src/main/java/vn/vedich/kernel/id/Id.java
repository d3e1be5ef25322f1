package vn.vedich.kernel.id;

import java.util.regex.Pattern;
import vn.vedich.kernel.value.InvalidValue;

/**
 * An opaque id of our own, chosen by the client: {@code [a-z0-9][a-z0-9.-]{0,63}}. Official codes are reused and names
 * repeat, so neither is ever an id (architecture, decision 7).
 */
public interface Id {

    /** What every id looks like. */
    String FORM = "[a-z0-9][a-z0-9.-]{0,63}";

    /** The id as it is written. */
    String value();

    /**
     * Returns the text when it has the form of an id.
     *
     * @throws InvalidValue otherwise
     */
    static String checked(String text) {
        if (!Form.PATTERN.matcher(text).matches()) {
            throw new InvalidValue(
                    "an id is made of a-z, 0-9, '.' and '-', begins with a letter or digit and has at most 64");
        }
        return text;
    }

    /** Holds the compiled form, which an interface cannot keep private. */
    final class Form {
        private static final Pattern PATTERN = Pattern.compile(FORM);

        private Form() {}
    }
}
