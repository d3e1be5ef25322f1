package vn.vedich.query.budget;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.budget.BudgetQuery.Advances;
import vn.vedich.query.budget.BudgetQuery.Overspending;
import vn.vedich.query.budget.BudgetQuery.Part;
import vn.vedich.query.budget.BudgetQuery.Scope;
import vn.vedich.query.budget.MoneyView.Advanced;
import vn.vedich.query.budget.MoneyView.Overspent;

/** {@code GET /api/checks/overspending} and {@code GET /api/checks/advances}; for auditors. */
@RestController
class BudgetEndpoint {

    private final BudgetAnswers answers;
    private final Covering covering;

    BudgetEndpoint(BudgetAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(BudgetProjection.NAME);
    }

    /** What both are narrowed to, as it was sent. */
    record Asked(
            @Nullable String unit,
            @Nullable String year,
            @Nullable String asOf,
            @Nullable String cursor,
            @Nullable String limit,
            @Nullable String atLeast) {

        private Scope scope() {
            return new Scope(
                    Parameters.optionalId("unit", unit, UnitId::new).orElse(null),
                    Parameters.year("year", year).orElse(null),
                    Parameters.day("asOf", asOf).orElse(null));
        }

        private Part part(@Nullable String languages) {
            return new Part(Cursor.ofDay(cursor).orElse(null), Parameters.limit(limit), Languages.accepted(languages));
        }
    }

    @GetMapping("/api/checks/overspending")
    Covered<MoneyView<Overspent>> overspending(
            @ModelAttribute Asked asked,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        Overspending question = new Overspending(asked.scope(), asked.part(languages));
        return covering.answer(asked.atLeast(), () -> answers.answer(question));
    }

    @GetMapping("/api/checks/advances")
    Covered<MoneyView<Advanced>> advances(
            @ModelAttribute Asked asked,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        Advances question = new Advances(asked.scope(), asked.part(languages));
        return covering.answer(asked.atLeast(), () -> answers.answer(question));
    }
}
