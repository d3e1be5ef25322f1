package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a unit stands in a programme, as data: {@code listed}, {@code left}, … */
public record ProgrammeStatus(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeStatus {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
