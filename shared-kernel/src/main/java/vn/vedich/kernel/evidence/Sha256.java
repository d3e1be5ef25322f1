package vn.vedich.kernel.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.vedich.kernel.value.InvalidValue;

/** The SHA-256 of some bytes (FIPS 180-4), as 64 lower-case hexadecimal digits: their address. */
public record Sha256(@JsonValue String hex) {

    /** What it looks like. */
    public static final String FORM = "[0-9a-f]{64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sha256 {
        if (!PATTERN.matcher(hex).matches()) {
            throw new InvalidValue("a SHA-256 is written as 64 digits of 0-9 and a-f");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
