package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an indicator for ever; a version gives it code, wording and thresholds. */
public record IndicatorId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
