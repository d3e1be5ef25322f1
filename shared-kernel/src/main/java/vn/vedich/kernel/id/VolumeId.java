package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a volume of work that was accepted, within its project. */
public record VolumeId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VolumeId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
