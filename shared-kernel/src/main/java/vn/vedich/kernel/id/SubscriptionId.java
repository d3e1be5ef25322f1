package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a unit's subscription to what it is told of its directives. */
public record SubscriptionId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubscriptionId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "subscription";
    }

    @Override
    public String toString() {
        return value;
    }
}
