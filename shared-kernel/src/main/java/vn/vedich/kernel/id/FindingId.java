package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a finding within its session. */
public record FindingId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FindingId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
