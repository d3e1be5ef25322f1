package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a request (<i>kiến nghị</i>). */
public record RequestId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RequestId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "request";
    }

    @Override
    public String toString() {
        return value;
    }
}
