package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.vedich.kernel.value.InvalidValue;

/** Names a command: chosen by the client, scoped to the caller and valid for ever. At most 128 plain characters. */
public record CommandId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommandId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(
                    "a command id is made of letters, digits, '.', '_', ':' and '-', and has at most 128 of them");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
