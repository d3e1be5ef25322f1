package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a target of an enrolment, so that it can be revised. */
public record TargetId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TargetId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
