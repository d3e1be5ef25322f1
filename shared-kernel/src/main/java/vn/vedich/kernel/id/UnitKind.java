package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of unit it is, as data: {@code province}, {@code commune}, {@code department}, … Levels come and go by law. */
public record UnitKind(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitKind {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
