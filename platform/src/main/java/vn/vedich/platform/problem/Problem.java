package vn.vedich.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a no (RFC 9457).
 *
 * @param type names the kind of problem, for programs: {@code urn:vedich:problem:<kind>}
 * @param title what kind of problem it is, for people
 * @param status the status of the answer
 * @param detail what is wrong here
 * @param refusal the stable code of the rule or right that said no, such as {@code CriterionNotInSet}
 * @param errors what does not fit, field by field; left out where no field is to blame
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String refusal,
        List<FieldError> errors) {

    /**
     * What is wrong with one field.
     *
     * @param field its path, such as {@code observation.value.value} or {@code claims[2].criterion}
     */
    public record FieldError(String field, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }
}
