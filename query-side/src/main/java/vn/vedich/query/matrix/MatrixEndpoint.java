package vn.vedich.query.matrix;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.matrix.MatrixQuery.MatrixOf;

/** {@code GET /api/matrix}. */
@RestController
class MatrixEndpoint {

    private final MatrixAnswers answers;
    private final Covering covering;

    MatrixEndpoint(MatrixAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(MatrixProjection.NAME);
    }

    @GetMapping("/api/matrix")
    Covered<MatrixView> matrix(
            @Nullable @RequestParam(required = false) String unit,
            @Nullable @RequestParam(required = false) String criteriaSet,
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String atLeast) {
        MatrixOf question = new MatrixOf(
                Parameters.optionalId("unit", unit, UnitId::new).orElse(null),
                Parameters.id("criteriaSet", criteriaSet, CriteriaSetId::new),
                Parameters.day("asOf", asOf).orElse(null),
                Cursor.ofDay(cursor).orElse(null),
                Parameters.limit(limit));
        return covering.answer(atLeast, () -> answers.answer(question));
    }
}
