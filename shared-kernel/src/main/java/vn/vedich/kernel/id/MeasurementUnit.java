package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What an amount is counted in, such as {@code dong-per-person-year}. */
public record MeasurementUnit(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasurementUnit {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
