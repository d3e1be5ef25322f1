package vn.vedich.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.UnacceptableJson;

/**
 * What a bundle answers.
 *
 * @param form of the bundle: {@link #FORM}, or an earlier one of which bundles are read for ever
 * @param criteriaSet that was asked for; null when it is the one that the unit is held to
 * @param asOf the day for which the unit is judged
 * @param knownAt the last position of the log that is taken into account
 * @param reportedBy entries that are attested to have reached the authority on paper only after this day are left out; null
 *     leaves out none
 */
public record Question(
        int form,
        UnitId unit,
        @Nullable CriteriaSetId criteriaSet,
        LocalDate asOf,
        long knownAt,
        @Nullable LocalDate reportedBy) {

    /** The form of bundles, written into each. Another form will have another number. */
    public static final int FORM = 2;

    /** The one without hand-overs, and without {@code reportedBy}. */
    private static final int FIRST_FORM = 1;

    /** @throws UnacceptableBundle when there is no such form, or the question can't be asked in it */
    public Question {
        if (form != FORM && (form != FIRST_FORM || reportedBy != null)) {
            throw new UnacceptableBundle("the question is not in a form that is known here");
        }
    }

    /** A question in the form of today. */
    public Question(
            UnitId unit,
            @Nullable CriteriaSetId criteriaSet,
            LocalDate asOf,
            long knownAt,
            @Nullable LocalDate reportedBy) {
        this(FORM, unit, criteriaSet, asOf, knownAt, reportedBy);
    }

    /** Whether bundles of this form tell of hand-overs of keys. */
    public boolean hasHandovers() {
        return form != FIRST_FORM;
    }

    /** Whether entries that reached the authority on paper then count; null where that is not attested. */
    public boolean counts(@Nullable DayOrMonth reportedOn) {
        return reportedBy == null || reportedOn == null || reportedOn.isOverBy(reportedBy);
    }

    /** Canonical JSON. */
    public String json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("asOf", asOf.toString())
                .put("bundle", form)
                .put("knownAt", knownAt)
                .put("unit", unit.value());
        if (criteriaSet != null) {
            json.put("criteriaSet", criteriaSet.value());
        }
        if (reportedBy != null) {
            json.put("reportedBy", reportedBy.toString());
        }
        return CanonicalJson.write(json);
    }

    /** @throws UnacceptableBundle when it is not, to the byte, what {@link #json} makes of a question */
    public static Question parse(String text) {
        try {
            JsonNode json = CanonicalJson.parse(text);
            JsonNode set = json.path("criteriaSet");
            JsonNode reportedBy = json.path("reportedBy");
            Question question = new Question(
                    json.path("bundle").asInt(-1),
                    new UnitId(json.path("unit").asString("")),
                    set.isMissingNode() ? null : new CriteriaSetId(set.asString("")),
                    LocalDate.parse(json.path("asOf").asString("")),
                    json.path("knownAt").asLong(-1),
                    reportedBy.isMissingNode() ? null : LocalDate.parse(reportedBy.asString("")));
            if (question.json().equals(text)) {
                return question;
            }
        } catch (UnacceptableJson | InvalidValue | DateTimeException e) {
            throw new UnacceptableBundle("the question is not in its form", e);
        }
        throw new UnacceptableBundle("the question is not in its form");
    }
}
