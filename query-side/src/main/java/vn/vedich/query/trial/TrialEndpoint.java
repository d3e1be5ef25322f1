package vn.vedich.query.trial;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.trial.TrialQuery.Rules;
import vn.vedich.query.trial.TrialQuery.TrialOf;

/** {@code POST /api/trials}: a question too long for an address. */
@RestController
class TrialEndpoint {

    private final TrialAnswers answers;
    private final Moments moments;

    TrialEndpoint(TrialAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of("scorecard");
    }

    @PostMapping(path = "/api/trials", consumes = MediaType.APPLICATION_JSON_VALUE)
    Covered<TrialView> trial(HttpServletRequest request, @ModelAttribute MomentsAsked when) throws IOException {
        TrialAsked asked = TrialAsked.read(request.getInputStream());
        UnitId unit = asked.whose();
        Rules rules = asked.rules();
        return moments.answer(when, moment -> answers.answer(new TrialOf(unit, rules, asked.profile(), moment)));
    }
}
