package vn.vedich.kernel.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.vedich.kernel.value.InvalidValue;

/** The code that the State gives a unit for a time; reused after mergers, so never an id. At most 20 characters. */
public record UnitCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,19}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("a code is made of letters, digits, '.', '/' and '-', and has at most 20 of them");
        }
    }
}
