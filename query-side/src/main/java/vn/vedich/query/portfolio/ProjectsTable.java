package vn.vedich.query.portfolio;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Parts;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.portfolio.PortfolioQuery.Register;
import vn.vedich.query.portfolio.PortfolioQuery.Sort;

/** The register of projects, to be taken away. */
@Component
class ProjectsTable implements Exportable {

    private final PortfolioAnswers answers;

    ProjectsTable(PortfolioAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<String> addresses() {
        return List.of("projects");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("unit", "phase", "source", "criterion", "beyondAllocation", "debt", "q", "sort");
    }

    @Override
    public List<String> projections() {
        return List.of(PortfolioProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        Words words = asked.words();
        PortfolioAnswers then = answers.at(asked.known());
        PortfolioView first = then.answer(question(asked, null));
        return new Table(
                words.title("projects", Map.of()),
                items(first.totals(), words),
                new ProjectRow(words).columns(),
                OptionalLong.of(first.counts().all()),
                new Parts<>(part(first), next -> part(then.answer(question(asked, next))))
                        .map(project -> new Row(new ProjectRow(words).cells(project))));
    }

    private static Register question(Asked asked, @Nullable String cursor) {
        return new Register(
                new PortfolioEndpoint.Narrowed(
                                asked.parameter("unit"),
                                asked.parameter("phase"),
                                asked.parameter("source"),
                                asked.parameter("criterion"),
                                asked.parameter("beyondAllocation"),
                                asked.parameter("debt"),
                                asked.parameter("q"))
                        .filter(),
                Parameters.word("sort", asked.parameter("sort"), Sort.class).orElse(Sort.NAME),
                asked.day(),
                Cursor.ofDay(cursor).orElse(null),
                Parameters.MOST_ITEMS);
    }

    private static Listed<ProjectView> part(PortfolioView view) {
        return new Listed<>(view.items(), view.next());
    }

    private static List<Item> items(PortfolioView.Totals totals, Words words) {
        return List.of(
                words.item("allocated", Cells.dong(totals.amounts().allocated())),
                words.item("paid", Cells.dong(totals.amounts().paid())),
                words.item("accepted", Cells.dong(totals.accepted())),
                words.item("debt", Cells.dong(totals.debt())),
                words.item("advanceOutstanding", Cells.dong(totals.advanceOutstanding())));
    }
}
