package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one part of a composite indicator. */
public record PartId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
