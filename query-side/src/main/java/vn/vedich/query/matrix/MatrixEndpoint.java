package vn.vedich.query.matrix;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.matrix.MatrixQuery.MatrixOf;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;

/** {@code GET /api/matrix}. */
@RestController
class MatrixEndpoint {

    private final MatrixAnswers answers;
    private final Moments moments;

    MatrixEndpoint(MatrixAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(MatrixProjection.NAME);
    }

    @GetMapping("/api/matrix")
    Covered<MatrixView> matrix(
            @Nullable @RequestParam(required = false) String unit,
            @Nullable @RequestParam(required = false) String criteriaSet,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit) {
        UnitId below = Parameters.optionalId("unit", unit, UnitId::new).orElse(null);
        CriteriaSetId set = Parameters.id("criteriaSet", criteriaSet, CriteriaSetId::new);
        Cursor after = Cursor.ofDay(cursor).orElse(null);
        int most = Parameters.limit(limit);
        return moments.answer(
                when,
                cursor,
                moment -> answers.at(moment.known()).answer(new MatrixOf(below, set, moment.day(), after, most)));
    }
}
