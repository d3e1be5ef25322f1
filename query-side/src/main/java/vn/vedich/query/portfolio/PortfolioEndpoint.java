package vn.vedich.query.portfolio;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.Phase;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.portfolio.PortfolioQuery.FileOf;
import vn.vedich.query.portfolio.PortfolioQuery.Filter;
import vn.vedich.query.portfolio.PortfolioQuery.Register;
import vn.vedich.query.portfolio.PortfolioQuery.Sort;

/** {@code GET /api/projects} and {@code /api/projects/{id}}. */
@RestController
class PortfolioEndpoint {

    private final PortfolioAnswers answers;
    private final Moments moments;

    PortfolioEndpoint(PortfolioAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(PortfolioProjection.NAME);
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
            @Nullable String cursor,
            @Nullable String limit) {}

    @GetMapping("/api/projects")
    Covered<PortfolioView> projects(
            @ModelAttribute Narrowed narrowed, @ModelAttribute Asked asked, @ModelAttribute MomentsAsked when) {
        Filter filter = narrowed.filter();
        Sort sort = Parameters.word("sort", asked.sort(), Sort.class).orElse(Sort.NAME);
        Cursor after = Cursor.ofDay(asked.cursor()).orElse(null);
        int limit = Parameters.limit(asked.limit());
        return moments.answer(
                when,
                asked.cursor(),
                moment -> answers.at(moment.known()).answer(new Register(filter, sort, moment.day(), after, limit)));
    }

    @GetMapping("/api/projects/{id}")
    Covered<FileView> project(@PathVariable String id, @ModelAttribute MomentsAsked when) {
        ProjectId project = Parameters.id("id", id, ProjectId::new);
        return moments.answer(when, moment -> answers.at(moment.known()).answer(new FileOf(project, moment.day())));
    }
}
