package vn.vedich.query.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Parts;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.matrix.MatrixQuery.MatrixOf;

/**
 * The matrix, to be taken away: a row for each commune and indicator. So state, value and distance have columns of their own,
 * and it fits on paper; a spreadsheet turns it around.
 */
@Component
class MatrixTable implements Exportable {

    private static final int COMMUNES_AT_ONCE = 50;

    private final MatrixAnswers answers;

    MatrixTable(MatrixAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<String> addresses() {
        return List.of("matrix");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("unit", "criteriaSet");
    }

    @Override
    public List<String> projections() {
        return List.of(MatrixProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        Words words = asked.words();
        MatrixAnswers then = answers.at(asked.known());
        MatrixView first = then.answer(question(asked, null));
        return new Table(
                words.title("matrix", Map.of("set", first.criteriaSet().value())),
                List.of(),
                columns(words),
                OptionalLong.empty(),
                new Parts<>(part(first, words), next -> part(then.answer(question(asked, next)), words)));
    }

    private static MatrixOf question(Asked asked, @Nullable String cursor) {
        return new MatrixOf(
                Parameters.optionalId("unit", asked.parameter("unit"), UnitId::new)
                        .orElse(null),
                Parameters.id("criteriaSet", asked.parameter("criteriaSet"), CriteriaSetId::new),
                asked.day(),
                Cursor.ofDay(cursor).orElse(null),
                COMMUNES_AT_ONCE);
    }

    private static List<Column> columns(Words words) {
        return List.of(
                words.column("unit", 0),
                words.column("unitName", 8),
                words.column("indicatorCode", 4),
                words.column("indicator", 20),
                words.column("indicatorState", 6),
                words.column("value", 5),
                words.column("distance", 5),
                words.column("owed", 0),
                words.column("version", 0),
                words.column("profile", 0),
                words.column("parts", 0),
                words.column("illustrative", 0),
                words.column("entry", 0));
    }

    private static Listed<Row> part(MatrixView matrix, Words words) {
        Map<IndicatorId, MatrixView.Column> indicators = new HashMap<>();
        matrix.columns().forEach(column -> indicators.put(column.id(), column));
        return new Listed<>(
                matrix.items().stream()
                        .flatMap(unit -> unit.cells().stream()
                                .map(cell -> row(unit, cell, indicators.get(cell.indicator()), words)))
                        .toList(),
                matrix.next());
    }

    private static Row row(
            MatrixView.Row unit, MatrixView.Cell cell, MatrixView.@Nullable Column indicator, Words words) {
        return new Row(List.of(
                Cells.id(unit.unit()),
                words.name(unit.names(), unit.unit().value()),
                Cells.code(indicator == null ? null : indicator.code()),
                words.name(
                        indicator == null ? null : indicator.names(),
                        cell.indicator().value()),
                words.term(cell.state()),
                Cells.number(cell.value()),
                Cells.number(cell.distance()),
                words.yesNo(cell.owed()),
                Cells.whole(unit.version()),
                Cells.id(unit.profile()),
                Cells.code(cell.parts().stream()
                        .map(part -> part.part().value() + " " + (part.value() == null ? "–" : part.value()))
                        .collect(Collectors.joining("; "))),
                words.yesNo(cell.illustrative()),
                Cells.entry(cell.entry())));
    }
}
