package vn.vedich.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text written by a person: erasable, because it may name somebody (architecture, decision 10). Kept in NFC, without
 * control characters other than line feed and tab, not blank, at most {@value #LONGEST} characters. The log keeps it
 * apart from the event under its salted hash; {@link #value()} is null once it was erased.
 */
public record Text(@JsonValue @Nullable String value) {

    /** The most characters that a text may have. */
    public static final int LONGEST = 20_000;

    private static final Text ERASED = new Text(null);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {
        value = value == null ? null : checked(Normalizer.normalize(value.strip(), Normalizer.Form.NFC));
    }

    public static Text of(String value) {
        return new Text(value);
    }

    /** A text that is no longer there. */
    public static Text erased() {
        return ERASED;
    }

    public boolean isErased() {
        return value == null;
    }

    private static String checked(String text) {
        if (text.isEmpty()) {
            throw new InvalidValue("a text must not be blank");
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("a text has at most " + LONGEST + " characters");
        }
        if (text.codePoints().anyMatch(Text::isForbidden)) {
            throw new InvalidValue("a text must not hold control characters");
        }
        return text;
    }

    private static boolean isForbidden(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t')
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return value == null ? "(erased)" : value;
    }
}
