package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a unit for ever, whatever it is called and whichever code it carries. */
public record UnitId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "unit";
    }

    @Override
    public String toString() {
        return value;
    }
}
