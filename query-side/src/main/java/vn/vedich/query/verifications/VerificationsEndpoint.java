package vn.vedich.query.verifications;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.verifications.VerificationsQuery.AwaitingVerification;

/** {@code GET /api/departments/{id}/verifications}. */
@RestController
class VerificationsEndpoint {

    private final VerificationsAnswers answers;
    private final Moments moments;

    VerificationsEndpoint(VerificationsAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(VerificationsProjection.NAME);
    }

    @GetMapping("/api/departments/{id}/verifications")
    Covered<VerificationsView> verifications(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String commune,
            @Nullable @RequestParam(required = false) String criterion,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit) {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        UnitId only = Parameters.optionalId("commune", commune, UnitId::new).orElse(null);
        CriterionId of =
                Parameters.optionalId("criterion", criterion, CriterionId::new).orElse(null);
        Cursor after = Cursor.ofDay(cursor).orElse(null);
        int most = Parameters.limit(limit);
        return moments.answer(
                when,
                cursor,
                moment -> answers.at(moment.known())
                        .answer(new AwaitingVerification(unit, only, of, moment.day(), after, most)));
    }
}
