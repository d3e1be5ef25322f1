package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.vedich.kernel.value.InvalidValue;

/** Names one entry of the log: the id of its event, which derives from the id of the command that made it. */
public record EntryId(@JsonValue String value) implements Comparable<EntryId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,199}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntryId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("not the id of an entry");
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
