package vn.vedich.query.reasons;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.moment.Moment;
import vn.vedich.query.reasons.ReasonsQuery.ReasonsOf;
import vn.vedich.query.scorecard.CriterionView;
import vn.vedich.query.scorecard.IndicatorView;
import vn.vedich.query.scorecard.MeasuredCell;
import vn.vedich.query.scorecard.ScorecardProjection;
import vn.vedich.query.timeline.EntryRow;
import vn.vedich.query.timeline.TimelineProjection;
import vn.vedich.query.timeline.TimelineView;

/** What is behind figures, to be taken away: the figures first, then the entries that they and the rules rest on. */
@Component
class ReasonsTable implements Exportable {

    private final ReasonsAnswers answers;

    ReasonsTable(ReasonsAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<String> addresses() {
        return List.of("communes/{id}/scorecard/reasons");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("criteriaSet", "criterion", "indicator");
    }

    @Override
    public List<String> projections() {
        return List.of(ScorecardProjection.NAME, TimelineProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        ReasonsView view = answers.answer(new ReasonsOf(
                Parameters.id("id", asked.id(), UnitId::new),
                Parameters.optionalId("criteriaSet", asked.parameter("criteriaSet"), CriteriaSetId::new)
                        .orElse(null),
                Parameters.optionalId("criterion", asked.parameter("criterion"), CriterionId::new)
                        .orElse(null),
                Parameters.optionalId("indicator", asked.parameter("indicator"), IndicatorId::new)
                        .orElse(null),
                new Moment(asked.day(), asked.known()),
                asked.language()));
        Words words = asked.words();
        List<Column> own = own(words);
        return Table.of(
                words.title("reasons", Map.of("unit", view.unit().value())),
                items(view, words),
                new EntryRow(words).columnsBehind(own),
                rows(view, own.size(), words));
    }

    private static List<Item> items(ReasonsView view, Words words) {
        RulesView rules = view.rules();
        return rules == null
                ? List.of()
                : List.of(
                        words.item("criteriaSet", Cells.id(rules.criteriaSet())),
                        words.item("version", Cells.whole(rules.version())),
                        words.item("profile", Cells.id(rules.profile())));
    }

    /** Before those of an entry. */
    private static List<Column> own(Words words) {
        return List.of(
                words.column("part", 4),
                words.column("criterionCode", 3),
                words.column("indicatorCode", 4),
                words.column("indicator", 10),
                words.column("indicatorState", 5),
                words.column("value", 5),
                words.column("threshold", 5));
    }

    private static List<Row> rows(ReasonsView view, int own, Words words) {
        Stream<Row> figures = view.criteria().stream()
                .flatMap(criterion ->
                        criterion.indicators().stream().map(indicator -> figure(criterion, indicator, words)));
        Stream<Row> entries = Stream.concat(
                view.facts().stream().map(entry -> entry(Part.FACT, own, entry, words)),
                view.ruling().stream().map(entry -> entry(Part.RULE, own, entry, words)));
        return Stream.concat(figures, entries).toList();
    }

    private static Row figure(CriterionView criterion, IndicatorView indicator, Words words) {
        return new EntryRow(words)
                .noneBehind(List.of(
                        words.term(Part.INDICATOR),
                        Cells.code(criterion.code()),
                        Cells.code(indicator.code()),
                        words.name(indicator.names(), indicator.id().value()),
                        words.term(indicator.state()),
                        new MeasuredCell(words).of(indicator.value()),
                        Cells.number(indicator.threshold())));
    }

    private static Row entry(Part part, int own, TimelineView entry, Words words) {
        return new EntryRow(words).behind(List.of(words.term(part)), own, entry);
    }
}
