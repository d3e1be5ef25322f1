package vn.vedich.query.desk;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.desk.DeskQuery.DeskOf;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;

/** {@code GET /api/departments/{id}/desk}. */
@RestController
class DeskEndpoint {

    private final DeskAnswers answers;
    private final Moments moments;

    DeskEndpoint(DeskAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of("inbox", "waiting", "verifications");
    }

    @GetMapping("/api/departments/{id}/desk")
    Covered<DeskView> desk(@PathVariable String id, @ModelAttribute MomentsAsked when) {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        return moments.answer(when, moment -> answers.answer(new DeskOf(unit, moment)));
    }
}
