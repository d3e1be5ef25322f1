package vn.vedich.kernel.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.vedich.kernel.value.InvalidValue;

/** The number that a version prints before a criterion or indicator, such as {@code 17} or {@code 17.1}. */
public record ItemCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,8}(\\.[A-Za-z0-9]{1,8}){0,3}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("an item's code looks like 17 or 17.1");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
