package vn.vedich.query.reasons;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.compare.TwoMoments;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.reasons.ReasonsQuery.ChangesOf;
import vn.vedich.query.reasons.ReasonsQuery.ReasonsOf;

/** {@code GET /api/communes/{id}/scorecard/reasons} and {@code /api/communes/{id}/scorecard/changes}. */
@RestController
class ReasonsEndpoint {

    private static final String LANGUAGES = "Accept-Language";

    private final ReasonsAnswers answers;
    private final Moments moments;

    ReasonsEndpoint(ReasonsAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of("scorecard", "timeline");
    }

    @GetMapping("/api/communes/{id}/scorecard/reasons")
    Covered<ReasonsView> reasons(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String criteriaSet,
            @Nullable @RequestParam(required = false) String criterion,
            @Nullable @RequestParam(required = false) String indicator,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        CriteriaSetId set = set(criteriaSet);
        CriterionId ofCriterion =
                Parameters.optionalId("criterion", criterion, CriterionId::new).orElse(null);
        IndicatorId ofIndicator =
                Parameters.optionalId("indicator", indicator, IndicatorId::new).orElse(null);
        Locale language = Languages.accepted(languages);
        return moments.answer(
                when, moment -> answers.answer(new ReasonsOf(unit, set, ofCriterion, ofIndicator, moment, language)));
    }

    /** Two moments: what was before, and what is after. */
    @GetMapping("/api/communes/{id}/scorecard/changes")
    Covered<ChangesView> changes(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String criteriaSet,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        CriteriaSetId set = set(criteriaSet);
        Locale language = Languages.accepted(languages);
        return moments.together(when, asked -> {
            TwoMoments two = TwoMoments.of(asked);
            return answers.answer(new ChangesOf(unit, set, two.before(), two.after(), language));
        });
    }

    private static @Nullable CriteriaSetId set(@Nullable String criteriaSet) {
        return Parameters.optionalId("criteriaSet", criteriaSet, CriteriaSetId::new)
                .orElse(null);
    }
}
