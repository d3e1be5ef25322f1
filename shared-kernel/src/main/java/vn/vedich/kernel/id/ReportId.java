package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a report of what a unit claims. */
public record ReportId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
