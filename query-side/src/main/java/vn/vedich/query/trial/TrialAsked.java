package vn.vedich.query.trial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Years;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.BadParameter.Form;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.trial.TrialQuery.Rules;

/**
 * A trial as it is sent: for which unit, and either the set (and version) or a draft with its period.
 *
 * @param unit the communes at or below it are tried
 * @param draft a version in the form in which one is issued
 * @param period that the draft is for; needed for a draft
 * @param profile for units whose own profile the rules do not have
 */
record TrialAsked(
        @Nullable UnitId unit,
        @Nullable CriteriaSetId criteriaSet,
        @Nullable Integer version,
        @Nullable CriteriaSetVersion draft,
        @Nullable Years period,
        @Nullable ProfileId profile) {

    /** The longest body; a whole set with its texts takes a tenth of it. */
    static final int LARGEST = 1_000_000;

    /**
     * Reads what was sent.
     *
     * @throws BadParameter when it has another form
     */
    static TrialAsked read(InputStream in) throws IOException {
        byte[] body = in.readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw ProblemFound.of(ProblemKind.TOO_LARGE);
        }
        try {
            TrialAsked asked = DocumentJson.read(new String(body, StandardCharsets.UTF_8), TrialAsked.class);
            return Optional.ofNullable(asked).orElseThrow(() -> new BadParameter("unit", Form.REQUIRED));
        } catch (JacksonException e) {
            throw new BadParameter(path(e), Form.TRIAL);
        } catch (InvalidValue e) {
            throw new BadParameter("draft", Form.TRIAL);
        }
    }

    /** @throws BadParameter when what is needed is missing */
    Rules rules() {
        if (draft != null) {
            return new Rules.Draft(draft, required("period", period));
        }
        return new Rules.Issued(required("criteriaSet", criteriaSet), version);
    }

    UnitId whose() {
        return required("unit", unit);
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new BadParameter(name, Form.REQUIRED);
        }
        return value;
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(reference -> reference.getPropertyName())
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + "." + other)
                .orElse("body");
    }
}
