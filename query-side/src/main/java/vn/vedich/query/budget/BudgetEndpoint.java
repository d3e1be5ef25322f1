package vn.vedich.query.budget;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.answer.Part;
import vn.vedich.query.budget.BudgetQuery.Advances;
import vn.vedich.query.budget.BudgetQuery.Overspending;
import vn.vedich.query.budget.BudgetQuery.Scope;
import vn.vedich.query.budget.MoneyView.Advanced;
import vn.vedich.query.budget.MoneyView.Overspent;
import vn.vedich.query.moment.Moment;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;

/** {@code GET /api/checks/overspending} and {@code GET /api/checks/advances}; for auditors. */
@RestController
class BudgetEndpoint {

    private final BudgetAnswers answers;
    private final Moments moments;

    BudgetEndpoint(BudgetAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(BudgetProjection.NAME);
    }

    /** What both are narrowed to, as it was sent. */
    record Asked(
            @Nullable String unit,
            @Nullable String year,
            @Nullable String cursor,
            @Nullable String limit) {

        private Scope scope(Moment moment) {
            return new Scope(
                    Parameters.optionalId("unit", unit, UnitId::new).orElse(null),
                    Parameters.year("year", year).orElse(null),
                    moment.day());
        }

        private Part part(@Nullable String languages) {
            return Part.of(cursor, limit, languages);
        }
    }

    @GetMapping("/api/checks/overspending")
    Covered<MoneyView<Overspent>> overspending(
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        Part part = asked.part(languages);
        return moments.answer(
                when,
                asked.cursor(),
                moment -> answers.at(moment.known()).answer(new Overspending(asked.scope(moment), part)));
    }

    @GetMapping("/api/checks/advances")
    Covered<MoneyView<Advanced>> advances(
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        Part part = asked.part(languages);
        return moments.answer(
                when,
                asked.cursor(),
                moment -> answers.at(moment.known()).answer(new Advances(asked.scope(moment), part)));
    }
}
