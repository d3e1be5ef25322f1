package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a contribution of people or firms within its project. */
public record ContributionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContributionId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
