package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a source of money as data, such as {@code district-budget} or {@code p135}. Sources come and go with programmes. */
public record FundingSourceId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FundingSourceId {
        value = Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
