package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a threshold profile of a set, such as that of especially difficult communes. */
public record ProfileId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProfileId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
