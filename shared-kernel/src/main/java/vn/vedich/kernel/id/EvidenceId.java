package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a piece of evidence; the bytes live beside the log, under their own hash. */
public record EvidenceId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvidenceId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "evidence";
    }

    @Override
    public String toString() {
        return value;
    }
}
