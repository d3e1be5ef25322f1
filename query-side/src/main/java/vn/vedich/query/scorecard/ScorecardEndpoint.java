package vn.vedich.query.scorecard;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.scorecard.ScorecardQuery.ScorecardOf;

/** {@code GET /api/communes/{id}/scorecard}. */
@RestController
class ScorecardEndpoint {

    private final ScorecardAnswers answers;
    private final Covering covering;

    ScorecardEndpoint(ScorecardAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(ScorecardProjection.NAME);
    }

    @GetMapping("/api/communes/{id}/scorecard")
    Covered<ScorecardView> scorecard(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String criteriaSet,
            @Nullable @RequestParam(required = false) String atLeast) {
        ScorecardOf question = new ScorecardOf(
                Parameters.id("id", id, UnitId::new),
                Parameters.day("asOf", asOf).orElse(null),
                Parameters.optionalId("criteriaSet", criteriaSet, CriteriaSetId::new)
                        .orElse(null));
        return covering.answer(atLeast, () -> answers.answer(question));
    }
}
