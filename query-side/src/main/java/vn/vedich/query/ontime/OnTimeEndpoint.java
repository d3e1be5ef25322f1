package vn.vedich.query.ontime;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.BadParameter.Form;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.inbox.InboxProjection;
import vn.vedich.query.moment.Moment;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.ontime.OnTimeQuery.By;

/** {@code GET /api/on-time}. */
@RestController
class OnTimeEndpoint {

    private final OnTimeAnswers answers;
    private final Moments moments;

    OnTimeEndpoint(OnTimeAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(InboxProjection.NAME);
    }

    /** What is asked, as it was sent. */
    record Asked(
            @Nullable String by,
            @Nullable String unit,
            @Nullable String from,
            @Nullable String to) {

        private OnTimeQuery query(Moment moment) {
            return new OnTimeQuery(
                    Parameters.word("by", by, By.class).orElseThrow(() -> new BadParameter("by", Form.REQUIRED)),
                    Parameters.optionalId("unit", unit, UnitId::new).orElse(null),
                    Parameters.day("from", from).orElse(null),
                    Parameters.day("to", to).orElse(null),
                    moment.day(),
                    moment.known());
        }
    }

    @GetMapping("/api/on-time")
    Covered<OnTimeView> onTime(@ModelAttribute Asked asked, @ModelAttribute MomentsAsked when) {
        return moments.answer(when, moment -> answers.answer(asked.query(moment)));
    }
}
