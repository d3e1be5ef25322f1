package vn.vedich.query.whole;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.dossier.WithEntries;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.portfolio.PortfolioAnswers;
import vn.vedich.query.portfolio.PortfolioProjection;
import vn.vedich.query.portfolio.ProjectRow;
import vn.vedich.query.portfolio.ProjectView;
import vn.vedich.query.timeline.TimelineAnswers;
import vn.vedich.query.timeline.TimelineProjection;

/** One project, to be taken away: how it stands, and every entry of it. */
@Component
class ProjectTable implements Exportable {

    private final PortfolioAnswers answers;
    private final TimelineAnswers timelines;

    ProjectTable(PortfolioAnswers answers, TimelineAnswers timelines) {
        this.answers = answers;
        this.timelines = timelines;
    }

    @Override
    public List<String> addresses() {
        return List.of("projects/{id}");
    }

    @Override
    public Set<String> parameters() {
        return Set.of();
    }

    @Override
    public List<String> projections() {
        return List.of(PortfolioProjection.NAME, TimelineProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        ProjectId id = Parameters.id("id", asked.id(), ProjectId::new);
        WithEntries<ProjectView> whole = answers.at(asked.known()).whole(id, asked.day());
        ProjectRow row = new ProjectRow(asked.words());
        return new WholeTable(
                        asked.words().title("project", Map.of("project", id.value())),
                        row.columns(),
                        row.cells(whole.view()),
                        whole.entries())
                .table(asked, timelines);
    }
}
