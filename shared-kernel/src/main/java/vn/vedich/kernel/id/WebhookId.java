package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a webhook. */
public record WebhookId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebhookId {
        value = Id.checked(value);
    }

    @Override
    public String context() {
        return "webhook";
    }

    @Override
    public String toString() {
        return value;
    }
}
