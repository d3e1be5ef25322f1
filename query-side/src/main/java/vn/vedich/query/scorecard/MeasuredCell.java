package vn.vedich.query.scorecard;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Words;

/** What was measured as one cell, as far as it is one value: that of parts stands in its parts. */
public record MeasuredCell(Words words) {

    public Cell of(@Nullable Measured value) {
        return switch (value) {
            case null -> Cell.NONE;
            case Measured.YesNo yesNo -> words.yesNo(yesNo.met());
            case Measured.Quantity quantity -> Cells.number(quantity.value());
            case Measured.Parts _ -> Cell.NONE;
            case Measured.Words said -> words.yesNo(said.met());
        };
    }
}
