package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a conclusion within its session. */
public record ConclusionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConclusionId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
