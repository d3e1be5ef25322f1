package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an advance, a disbursement or a reversal within its project. */
public record PaymentId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaymentId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
