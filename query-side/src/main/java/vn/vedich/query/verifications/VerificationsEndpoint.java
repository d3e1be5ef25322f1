package vn.vedich.query.verifications;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.verifications.VerificationsQuery.AwaitingVerification;

/** {@code GET /api/departments/{id}/verifications}. */
@RestController
class VerificationsEndpoint {

    private final VerificationsAnswers answers;
    private final Covering covering;

    VerificationsEndpoint(VerificationsAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(VerificationsProjection.NAME);
    }

    @GetMapping("/api/departments/{id}/verifications")
    Covered<VerificationsView> verifications(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String commune,
            @Nullable @RequestParam(required = false) String criterion,
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String atLeast) {
        AwaitingVerification question = new AwaitingVerification(
                Parameters.id("id", id, UnitId::new),
                Parameters.optionalId("commune", commune, UnitId::new).orElse(null),
                Parameters.optionalId("criterion", criterion, CriterionId::new).orElse(null),
                Parameters.day("asOf", asOf).orElse(null),
                Cursor.ofDay(cursor).orElse(null),
                Parameters.limit(limit));
        return covering.answer(atLeast, () -> answers.answer(question));
    }
}
