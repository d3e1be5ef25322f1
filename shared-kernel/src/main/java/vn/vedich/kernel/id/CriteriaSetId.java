package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a criteria set through all its versions. */
public record CriteriaSetId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CriteriaSetId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "criteria";
    }

    @Override
    public String toString() {
        return value;
    }
}
