package vn.vedich.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names what was sent of one directive, and has the directive's id: a stream of its own, because a delivery must not change the
 * version of the directive that people act on.
 */
public record NoticeId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoticeId {
        value = Id.checked(value);
    }

    /** Of the notices of this directive. */
    public static NoticeId of(DirectiveId directive) {
        return new NoticeId(directive.value());
    }

    @Override
    public String context() {
        return "notice";
    }

    @Override
    public String toString() {
        return value;
    }
}
