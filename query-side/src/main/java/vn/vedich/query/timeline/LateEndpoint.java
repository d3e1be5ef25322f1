package vn.vedich.query.timeline;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.timeline.TimelineQuery.LateEntries;

/** {@code GET /api/entries/late}. */
@RestController
class LateEndpoint {

    private final LateAnswers answers;
    private final Covering covering;

    LateEndpoint(LateAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(TimelineProjection.NAME);
    }

    @GetMapping("/api/entries/late")
    Covered<LateView> late(
            @Nullable @RequestParam(required = false) String days,
            @Nullable @RequestParam(required = false) String unit,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String atLeast,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        LateEntries question = new LateEntries(
                Parameters.days("days", days),
                Parameters.optionalId("unit", unit, UnitId::new).orElse(null),
                cursor(cursor),
                Parameters.limit(limit),
                Languages.accepted(languages));
        return covering.answer(atLeast, () -> answers.answer(question));
    }

    private static @Nullable Cursor cursor(@Nullable String written) {
        Cursor cursor = Cursor.read(written).orElse(null);
        if (cursor != null && !(isWhole(cursor.key()) && isWhole(cursor.id()))) {
            throw new BadParameter("cursor", BadParameter.Form.CURSOR);
        }
        return cursor;
    }

    private static boolean isWhole(String text) {
        return text.matches("[0-9]{1,18}");
    }
}
