package vn.vedich.kernel.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.vedich.kernel.value.InvalidValue;

/** What kind of file some bytes are, without parameters (RFC 6838): {@code application/pdf}. */
public record MediaType(@JsonValue String value) {

    private static final String NAME = "[a-z0-9][a-z0-9!#$&^_.+-]{0,126}";
    private static final Pattern FORM = Pattern.compile(NAME + "/" + NAME);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MediaType {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("a media type is written as application/pdf");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
