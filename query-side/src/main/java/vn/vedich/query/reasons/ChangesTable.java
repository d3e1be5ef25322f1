package vn.vedich.query.reasons;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.moment.Moment;
import vn.vedich.query.reasons.ChangesView.CriterionChange;
import vn.vedich.query.reasons.ChangesView.IndicatorChange;
import vn.vedich.query.reasons.ChangesView.Side;
import vn.vedich.query.reasons.ChangesView.Stood;
import vn.vedich.query.reasons.ReasonsQuery.ChangesOf;
import vn.vedich.query.scorecard.IndicatorView;
import vn.vedich.query.scorecard.MeasuredCell;
import vn.vedich.query.scorecard.ScorecardProjection;
import vn.vedich.query.timeline.EntryRow;
import vn.vedich.query.timeline.TimelineProjection;
import vn.vedich.query.timeline.TimelineView;

/** What a scorecard shows otherwise at a later moment, to be taken away: what changed first, then the entries that made it. */
@Component
class ChangesTable implements Exportable {

    private static final String NEXT = "; ";

    private final ReasonsAnswers answers;

    ChangesTable(ReasonsAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<String> addresses() {
        return List.of("communes/{id}/scorecard/changes");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("criteriaSet");
    }

    @Override
    public boolean comparesTwoMoments() {
        return true;
    }

    @Override
    public List<String> projections() {
        return List.of(ScorecardProjection.NAME, TimelineProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        Asked.Before before = Objects.requireNonNull(asked.before());
        ChangesView view = answers.answer(new ChangesOf(
                Parameters.id("id", asked.id(), UnitId::new),
                Parameters.optionalId("criteriaSet", asked.parameter("criteriaSet"), CriteriaSetId::new)
                        .orElse(null),
                new Moment(before.moment().asOf(), before.known()),
                new Moment(asked.day(), asked.known()),
                asked.language()));
        Words words = asked.words();
        List<Column> own = own(words);
        return Table.of(
                words.title("changes", Map.of("unit", view.unit().value())),
                items(view, words),
                new EntryRow(words).columnsBehind(own),
                rows(view, own.size(), words));
    }

    private static List<Item> items(ChangesView view, Words words) {
        Side before = view.before();
        Side after = view.after();
        return List.of(
                words.item("criteriaBefore", Cells.outOf(before.criteria())),
                words.item("criteriaAfter", Cells.outOf(after.criteria())),
                words.item("indicatorsBefore", Cells.outOf(before.indicators())),
                words.item("indicatorsAfter", Cells.outOf(after.indicators())),
                words.item("rulesBefore", rules(before.rules())),
                words.item("rulesAfter", rules(after.rules())),
                words.item("rulesChangedBy", entries(view.rules())));
    }

    private static Cell rules(@Nullable RulesView rules) {
        return rules == null ? Cell.NONE : Cells.version(rules.criteriaSet(), rules.version());
    }

    /** Before those of an entry. */
    private static List<Column> own(Words words) {
        return List.of(
                words.column("part", 4),
                words.column("code", 4),
                words.column("name", 10),
                words.column("stateBefore", 5),
                words.column("valueBefore", 5),
                words.column("stateAfter", 5),
                words.column("valueAfter", 5),
                words.column("cause", 5),
                words.column("thresholdBefore", 0),
                words.column("thresholdAfter", 0),
                words.column("supportBefore", 0),
                words.column("supportAfter", 0),
                words.column("entries", 0));
    }

    private static List<Row> rows(ChangesView view, int own, Words words) {
        return Stream.of(
                        view.criteria().stream().map(change -> criterion(change, words)),
                        view.indicators().stream().map(change -> indicator(change, words)),
                        view.events().stream().map(entry -> entry(entry, view.rules(), own, words)))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Row criterion(CriterionChange change, Words words) {
        Stood before = change.before();
        Stood after = change.after();
        return changed(
                words,
                words.term(Part.CRITERION),
                Cells.code(change.code()),
                words.name(change.names(), change.id().value()),
                before == null ? Cell.NONE : words.term(before.state()),
                Cell.NONE,
                after == null ? Cell.NONE : words.term(after.state()),
                Cell.NONE,
                words.term(change.cause()),
                Cell.NONE,
                Cell.NONE,
                before == null ? Cell.NONE : words.term(before.support()),
                after == null ? Cell.NONE : words.term(after.support()),
                entries(change.entries()));
    }

    private static Row indicator(IndicatorChange change, Words words) {
        IndicatorView before = change.before();
        IndicatorView after = change.after();
        IndicatorView known = after == null ? Objects.requireNonNull(before) : after;
        MeasuredCell measured = new MeasuredCell(words);
        return changed(
                words,
                words.term(Part.INDICATOR),
                Cells.code(known.code()),
                words.name(known.names(), known.id().value()),
                before == null ? Cell.NONE : words.term(before.state()),
                before == null ? Cell.NONE : measured.of(before.value()),
                after == null ? Cell.NONE : words.term(after.state()),
                after == null ? Cell.NONE : measured.of(after.value()),
                words.term(change.cause()),
                before == null ? Cell.NONE : Cells.number(before.threshold()),
                after == null ? Cell.NONE : Cells.number(after.threshold()),
                Cell.NONE,
                Cell.NONE,
                entries(change.entries()));
    }

    private static Row changed(Words words, Cell... cells) {
        return new EntryRow(words).noneBehind(List.of(cells));
    }

    private static Row entry(TimelineView entry, List<EntryId> rules, int own, Words words) {
        Part part = rules.contains(entry.id()) ? Part.RULE : Part.FACT;
        return new EntryRow(words).behind(List.of(words.term(part)), own, entry);
    }

    private static Cell entries(Collection<EntryId> entries) {
        return Cells.code(entries.stream().map(EntryId::value).collect(Collectors.joining(NEXT)));
    }
}
