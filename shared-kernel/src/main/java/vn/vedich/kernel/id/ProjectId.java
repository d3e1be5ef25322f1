package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a project (<i>công trình</i>): a road, a weir, a school. */
public record ProjectId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "project";
    }

    @Override
    public String toString() {
        return value;
    }
}
