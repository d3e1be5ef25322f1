package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** At which level a criterion is verified, as data: {@code self}, {@code department}, {@code district}, {@code province}. */
public record VerificationLevel(@JsonValue String value) implements Id {

    /** That of the assessed unit itself. */
    public static final VerificationLevel SELF = new VerificationLevel("self");

    /** That of the units that answer for a criterion's indicators. */
    public static final VerificationLevel DEPARTMENT = new VerificationLevel("department");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VerificationLevel {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
