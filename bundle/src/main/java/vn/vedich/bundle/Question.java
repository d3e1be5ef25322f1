package vn.vedich.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.UnacceptableJson;

/**
 * What a bundle answers.
 *
 * @param criteriaSet that was asked for; null when it is the one that the unit is held to
 * @param asOf the day for which the unit is judged
 * @param knownAt the last position of the log that is taken into account
 */
public record Question(UnitId unit, @Nullable CriteriaSetId criteriaSet, LocalDate asOf, long knownAt) {

    /** The form of bundles, written into each. Another form will have another number. */
    public static final int FORM = 1;

    /** Canonical JSON. */
    public String json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("asOf", asOf.toString())
                .put("bundle", FORM)
                .put("knownAt", knownAt)
                .put("unit", unit.value());
        if (criteriaSet != null) {
            json.put("criteriaSet", criteriaSet.value());
        }
        return CanonicalJson.write(json);
    }

    /** @throws UnacceptableBundle when it is not, to the byte, what {@link #json} makes of a question */
    public static Question parse(String text) {
        try {
            JsonNode json = CanonicalJson.parse(text);
            JsonNode set = json.path("criteriaSet");
            Question question = new Question(
                    new UnitId(json.path("unit").asString("")),
                    set.isMissingNode() ? null : new CriteriaSetId(set.asString("")),
                    LocalDate.parse(json.path("asOf").asString("")),
                    json.path("knownAt").asLong(-1));
            if (question.json().equals(text)) {
                return question;
            }
        } catch (UnacceptableJson | InvalidValue | DateTimeException e) {
            throw new UnacceptableBundle("the question is not in its form", e);
        }
        throw new UnacceptableBundle("the question is not in its form");
    }
}
