package vn.vedich.query.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.scorecard.ScorecardQuery.ScorecardOf;

/** A scorecard, to be taken away: a row for each indicator, beside the criterion that it belongs to. */
@Component
class ScorecardTable implements Exportable {

    private static final String SET = "criteriaSet";

    private final ScorecardAnswers answers;

    ScorecardTable(ScorecardAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<String> addresses() {
        return List.of("communes/{id}/scorecard");
    }

    @Override
    public Set<String> parameters() {
        return Set.of(SET);
    }

    @Override
    public List<String> projections() {
        return List.of(ScorecardProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        Words words = asked.words();
        ScorecardView card = answers.at(asked.known())
                .answer(new ScorecardOf(
                        Parameters.id("id", asked.id(), UnitId::new),
                        asked.day(),
                        Parameters.optionalId(SET, asked.parameter(SET), CriteriaSetId::new)
                                .orElse(null)));
        StandingRow row = new StandingRow(words);
        List<Row> rows = card.items().stream()
                .flatMap(criterion -> row.of(criterion).stream())
                .toList();
        String unit = words.named(card.unit().names(), card.unit().id().value());
        return Table.of(words.title("scorecard", Map.of("unit", unit)), items(card, words), row.columns(), rows);
    }

    private static List<Item> items(ScorecardView card, Words words) {
        List<Item> items = new ArrayList<>();
        ScorecardView.SetInUse set = card.criteriaSet();
        if (set != null) {
            items.add(words.item("criteriaSet", words.name(set.names(), set.id().value())));
            items.add(words.item("version", Cells.whole(set.version())));
        }
        items.add(words.item("criteriaMet", Cells.outOf(card.criteria())));
        items.add(words.item("indicatorsMet", Cells.outOf(card.indicators())));
        items.add(words.item(
                "illustrativeCriteria", Cells.whole(card.illustrative().criteria())));
        items.add(words.item(
                "illustrativeIndicators", Cells.whole(card.illustrative().indicators())));
        card.targets().forEach(target -> items.add(words.item("target", target(target))));
        card.reports().forEach(report -> items.add(words.item("report", report(report))));
        return items;
    }

    /** Due, criteria, indicators. */
    private static Cell target(TargetView target) {
        return new Cell.Code(target.due() + ": " + said(target.criteria()) + " / " + said(target.indicators()));
    }

    /** As of, claimed and supported: criteria, indicators. */
    private static Cell report(ReportView report) {
        return new Cell.Code(report.asOf() + ": " + said(report.claimed().criteria()) + " / "
                + said(report.claimed().indicators()) + " ("
                + said(report.supported().criteria()) + " / "
                + said(report.supported().indicators()) + ")");
    }

    private static String said(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }
}
