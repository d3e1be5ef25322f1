package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the enrolment of one unit in one programme. */
public record EnrolmentId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnrolmentId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "enrolment";
    }

    @Override
    public String toString() {
        return value;
    }
}
