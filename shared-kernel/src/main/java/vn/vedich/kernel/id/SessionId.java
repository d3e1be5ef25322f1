package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a working session (<i>buổi làm việc</i>). */
public record SessionId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "session";
    }

    @Override
    public String toString() {
        return value;
    }
}
