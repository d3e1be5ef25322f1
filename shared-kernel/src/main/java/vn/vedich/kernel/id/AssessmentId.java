package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the assessment of one unit against one set over one period. */
public record AssessmentId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssessmentId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "assessment";
    }

    @Override
    public String toString() {
        return value;
    }
}
