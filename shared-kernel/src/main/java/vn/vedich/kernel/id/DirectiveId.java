package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a directive (<i>nhiệm vụ giao</i>). */
public record DirectiveId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DirectiveId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "directive";
    }

    @Override
    public String toString() {
        return value;
    }
}
