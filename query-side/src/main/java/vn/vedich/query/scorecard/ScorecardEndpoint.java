package vn.vedich.query.scorecard;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.scorecard.ScorecardQuery.ScorecardOf;

/** {@code GET /api/communes/{id}/scorecard}. */
@RestController
class ScorecardEndpoint {

    private final ScorecardAnswers answers;
    private final Moments moments;

    ScorecardEndpoint(ScorecardAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(ScorecardProjection.NAME);
    }

    @GetMapping("/api/communes/{id}/scorecard")
    Covered<ScorecardView> scorecard(
            @PathVariable String id,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestParam(required = false) String criteriaSet) {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        CriteriaSetId set = Parameters.optionalId("criteriaSet", criteriaSet, CriteriaSetId::new)
                .orElse(null);
        return moments.answer(
                when, moment -> answers.at(moment.known()).answer(new ScorecardOf(unit, moment.day(), set)));
    }
}
