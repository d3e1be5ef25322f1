package vn.vedich.query.portfolio;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.Phase;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.portfolio.PortfolioQuery.FileOf;
import vn.vedich.query.portfolio.PortfolioQuery.Filter;
import vn.vedich.query.portfolio.PortfolioQuery.Register;
import vn.vedich.query.portfolio.PortfolioQuery.Sort;

/** {@code GET /api/projects} and {@code /api/projects/{id}}. */
@RestController
class PortfolioEndpoint {

    private final PortfolioAnswers answers;
    private final Covering covering;

    PortfolioEndpoint(PortfolioAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(PortfolioProjection.NAME);
    }

    /** Which projects. */
    record Narrowed(
            @Nullable String unit,
            @Nullable String phase,
            @Nullable String source,
            @Nullable String criterion,
            @Nullable String beyondAllocation,
            @Nullable String debt,
            @Nullable String q) {

        Filter filter() {
            return new Filter(
                    Parameters.optionalId("unit", unit, UnitId::new).orElse(null),
                    Parameters.word("phase", phase, Phase.class).orElse(null),
                    Parameters.optionalId("source", source, FundingSourceId::new)
                            .orElse(null),
                    Parameters.optionalId("criterion", criterion, CriterionId::new)
                            .orElse(null),
                    Parameters.flag("beyondAllocation", beyondAllocation).orElse(null),
                    Parameters.flag("debt", debt).orElse(null),
                    q);
        }
    }

    /** Which part of the list, in which order, for which day. */
    record Asked(
            @Nullable String sort,
            @Nullable String asOf,
            @Nullable String cursor,
            @Nullable String limit,
            @Nullable String atLeast) {}

    @GetMapping("/api/projects")
    Covered<PortfolioView> projects(@ModelAttribute Narrowed narrowed, @ModelAttribute Asked asked) {
        Register question = new Register(
                narrowed.filter(),
                Parameters.word("sort", asked.sort(), Sort.class).orElse(Sort.NAME),
                Parameters.day("asOf", asked.asOf()).orElse(null),
                Cursor.ofDay(asked.cursor()).orElse(null),
                Parameters.limit(asked.limit()));
        return covering.answer(asked.atLeast(), () -> answers.answer(question));
    }

    @GetMapping("/api/projects/{id}")
    Covered<FileView> project(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String atLeast) {
        FileOf question = new FileOf(
                Parameters.id("id", id, ProjectId::new),
                Parameters.day("asOf", asOf).orElse(null));
        return covering.answer(atLeast, () -> answers.answer(question));
    }
}
