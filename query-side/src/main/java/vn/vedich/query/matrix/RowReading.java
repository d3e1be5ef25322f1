package vn.vedich.query.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.judgement.Check;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.matrix.MatrixView.Cell;
import vn.vedich.query.matrix.MatrixView.CriterionCell;
import vn.vedich.query.matrix.MatrixView.PartCell;
import vn.vedich.query.matrix.MatrixView.Row;

/** Puts one judged unit into a row. */
record RowReading(OfUnit unit, Assessed assessed) {

    Row read() {
        List<CriterionStanding> standings = assessed.judgement().criteria();
        List<Cell> cells = standings.stream().flatMap(this::cells).toList();
        return new Row(
                unit.id(),
                unit.facts().names().on(assessed.day()).orElse(null),
                assessed.version().number(),
                assessed.profile().orElse(null),
                assessed.assessment() != null,
                (int) standings.stream().filter(CriterionStanding::isMet).count(),
                (int) cells.stream()
                        .filter(cell -> cell.state() == IndicatorStanding.State.MET)
                        .count(),
                standings.stream()
                        .map(s -> new CriterionCell(s.criterion().id(), s.state()))
                        .toList(),
                cells);
    }

    private Stream<Cell> cells(CriterionStanding criterion) {
        boolean owed = criterion.state() == CriterionStanding.State.OWED;
        return criterion.indicators().stream().map(indicator -> cell(indicator, owed));
    }

    private Cell cell(IndicatorStanding standing, boolean owed) {
        Optional<Check> single =
                standing.checks().stream().filter(c -> c.part() == null).findFirst();
        return new Cell(
                standing.indicator().id(),
                standing.state(),
                owed,
                single.map(Check::value).orElse(null),
                single.map(Check::distance).orElse(null),
                standing.checks().stream().flatMap(RowReading::part).toList(),
                standing.entry(),
                assessed.isIllustrative(standing.entry()));
    }

    private static Stream<PartCell> part(Check check) {
        return Optional.ofNullable(check.part()).stream()
                .map(part -> new PartCell(part, check.value(), check.distance()));
    }
}
