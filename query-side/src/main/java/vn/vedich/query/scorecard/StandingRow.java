package vn.vedich.query.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Words;

/** The indicators of one criterion as rows. */
record StandingRow(Words words) {

    List<Column> columns() {
        return List.of(
                words.column("criterionCode", 3),
                words.column("criterion", 9),
                words.column("criterionState", 5),
                words.column("indicatorCode", 4),
                words.column("indicator", 18),
                words.column("indicatorState", 5),
                words.column("value", 6),
                words.column("threshold", 5),
                words.column("distance", 5),
                words.column("support", 0),
                words.column("criterionFrom", 0),
                words.column("due", 0),
                words.column("level", 0),
                words.column("version", 0),
                words.column("unitOfMeasure", 0),
                words.column("parts", 0),
                words.column("words", 0),
                words.column("observedOn", 0),
                words.column("method", 0),
                words.column("responsible", 0),
                words.column("evidence", 0),
                words.column("source", 0),
                words.column("illustrative", 0),
                words.column("criterionEntry", 0),
                words.column("entry", 0));
    }

    List<Row> of(CriterionView criterion) {
        return criterion.indicators().stream()
                .map(indicator -> row(criterion, indicator))
                .toList();
    }

    private Row row(CriterionView criterion, IndicatorView indicator) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.code(criterion.code()));
        cells.add(words.name(criterion.names(), criterion.id().value()));
        cells.add(words.term(criterion.state()));
        cells.add(Cells.code(indicator.code()));
        cells.add(words.name(indicator.names(), indicator.id().value()));
        cells.add(words.term(indicator.state()));
        cells.add(new MeasuredCell(words).of(indicator.value()));
        cells.add(Cells.number(indicator.threshold()));
        cells.add(Cells.number(indicator.distance()));
        cells.add(words.term(criterion.support()));
        cells.add(Cells.day(criterion.from()));
        cells.add(Cells.day(criterion.due()));
        cells.add(level(criterion.level()));
        cells.add(Cells.whole(criterion.version()));
        cells.addAll(observed(indicator));
        cells.add(words.term(indicator.source()));
        cells.add(words.yesNo(indicator.illustrative()));
        cells.add(Cells.entry(criterion.entry()));
        cells.add(Cells.entry(indicator.entry()));
        return new Row(cells);
    }

    private List<Cell> observed(IndicatorView indicator) {
        return List.of(
                indicator.unit() == null
                        ? Cell.NONE
                        : Cells.code(indicator.unit().value()),
                Cells.code(indicator.parts().stream()
                        .map(part -> part.id().value() + " " + held(part.value(), part.threshold()))
                        .collect(Collectors.joining("; "))),
                indicator.value() instanceof Measured.Words said ? Cells.said(said.text()) : Cell.NONE,
                Cells.day(indicator.observedOn()),
                Cells.said(indicator.method()),
                indicator.responsible() == null
                        ? Cell.NONE
                        : words.name(
                                indicator.responsible().names(),
                                indicator.responsible().id().value()),
                Cells.codes(indicator.evidence()));
    }

    /** A value and what it is held to. */
    private static String held(@Nullable Decimal value, @Nullable Decimal threshold) {
        return (value == null ? "–" : value) + " / " + (threshold == null ? "–" : threshold);
    }

    private static Cell level(@Nullable VerificationLevel level) {
        return level == null ? Cell.NONE : Cells.code(level.value());
    }
}
