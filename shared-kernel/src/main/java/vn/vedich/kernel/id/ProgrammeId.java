package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a programme, such as New Rural ({@code ntm}) or Programme 135 ({@code p135}). */
public record ProgrammeId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
