package vn.vedich.query.trial;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.moment.Moment;
import vn.vedich.query.scorecard.ScorecardProjection;
import vn.vedich.query.trial.TrialQuery.Rules;
import vn.vedich.query.trial.TrialQuery.TrialOf;

/** What units would come to under rules that were issued, to be taken away: a row for each unit and indicator. */
@Component
class TrialTable implements Exportable {

    private final TrialAnswers answers;

    TrialTable(TrialAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<String> addresses() {
        return List.of("trials");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("unit", "criteriaSet", "version", "profile");
    }

    @Override
    public List<String> projections() {
        return List.of(ScorecardProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        TrialView view = answers.answer(question(asked));
        Words words = asked.words();
        return Table.of(
                words.title(
                        "trial",
                        Map.of(
                                "set",
                                Parameters.id("criteriaSet", asked.parameter("criteriaSet"), CriteriaSetId::new)
                                        .value())),
                List.of(words.item("version", Cells.whole(view.version()))),
                columns(words),
                view.items().stream().flatMap(unit -> rows(unit, words)).toList());
    }

    private static TrialOf question(Asked asked) {
        String version = asked.parameter("version");
        return new TrialOf(
                Parameters.id("unit", asked.parameter("unit"), UnitId::new),
                new Rules.Issued(
                        Parameters.id("criteriaSet", asked.parameter("criteriaSet"), CriteriaSetId::new),
                        version == null
                                ? null
                                : (int) Math.min(Parameters.position("version", version, 1), Integer.MAX_VALUE)),
                Parameters.optionalId("profile", asked.parameter("profile"), ProfileId::new)
                        .orElse(null),
                new Moment(asked.day(), asked.known()));
    }

    private static List<Column> columns(Words words) {
        return List.of(
                words.column("unit", 0),
                words.column("unitName", 8),
                words.column("criterionCode", 3),
                words.column("criterion", 9),
                words.column("wouldBeMet", 4),
                words.column("indicatorCode", 4),
                words.column("indicator", 18),
                words.column("indicatorState", 5),
                words.column("value", 5),
                words.column("threshold", 5),
                words.column("from", 0),
                words.column("derivation", 0),
                words.column("entry", 0),
                words.column("profile", 0),
                words.column("criteriaTried", 0),
                words.column("indicatorsTried", 0),
                words.column("criteriaNow", 0),
                words.column("indicatorsNow", 0),
                words.column("rulesNow", 0));
    }

    private static Stream<Row> rows(TrialView.OfUnit unit, Words words) {
        return unit.items().stream()
                .flatMap(criterion ->
                        criterion.indicators().stream().map(indicator -> row(unit, criterion, indicator, words)));
    }

    private static Row row(
            TrialView.OfUnit unit, TrialView.OfCriterion criterion, TrialView.OfIndicator indicator, Words words) {
        TrialView.Now now = unit.now();
        return new Row(List.of(
                Cells.id(unit.unit().id()),
                words.unit(unit.unit()),
                Cells.code(criterion.code()),
                words.name(criterion.names(), criterion.id().value()),
                words.yesNo(criterion.wouldBeMet()),
                Cells.code(indicator.code()),
                words.name(indicator.names(), indicator.id().value()),
                words.term(indicator.state()),
                Cells.number(indicator.value()),
                Cells.number(indicator.threshold()),
                Cells.id(indicator.from()),
                words.term(indicator.derivation()),
                Cells.entry(indicator.entry()),
                Cells.id(unit.profile()),
                Cells.outOf(unit.criteria()),
                Cells.outOf(unit.indicators()),
                Cells.outOf(now.criteria()),
                Cells.outOf(now.indicators()),
                Cells.version(now.criteriaSet(), now.version())));
    }
}
