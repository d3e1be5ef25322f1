package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a criterion within its set; permanent through all versions. */
public record CriterionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CriterionId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
