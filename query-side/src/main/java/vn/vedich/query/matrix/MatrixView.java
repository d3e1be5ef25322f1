package vn.vedich.query.matrix;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;

/**
 * Communes against indicators.
 *
 * @param columns every indicator of the versions that the communes listed are judged by, in the order of the last version
 * @param items one row for each commune
 * @param next the cursor of the rows after these; null when these are the last
 */
public record MatrixView(
        @Nullable UnitId unit,
        CriteriaSetId criteriaSet,
        LocalDate asOf,
        List<Column> columns,
        List<Row> items,
        @Nullable String next) {

    public MatrixView {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }

    /** An indicator as the last version that has it words it. */
    public record Column(IndicatorId id, String code, Names names, CriterionId criterion, boolean verified) {}

    /**
     * How one commune stands.
     *
     * @param version that it is judged by
     * @param profile the threshold profile assigned to it
     * @param assessed whether an assessment is open; otherwise everything is missing
     */
    public record Row(
            UnitId unit,
            @Nullable Names names,
            int version,
            @Nullable ProfileId profile,
            boolean assessed,
            int criteriaMet,
            int indicatorsMet,
            List<CriterionCell> criteria,
            List<Cell> cells) {

        public Row {
            criteria = List.copyOf(criteria);
            cells = List.copyOf(cells);
        }
    }

    /** How one criterion stands. */
    public record CriterionCell(CriterionId criterion, CriterionStanding.State state) {}

    /**
     * How one indicator stands.
     *
     * @param owed whether its criterion is owed
     * @param value the number that was measured, if it was one number
     * @param distance how far it lies on the good side of its threshold; negative when it falls short
     * @param parts the numbers of a composite
     * @param illustrative whether the entry that says so claims no fact
     */
    public record Cell(
            IndicatorId indicator,
            IndicatorStanding.State state,
            boolean owed,
            @Nullable Decimal value,
            @Nullable Decimal distance,
            List<PartCell> parts,
            @Nullable EntryId entry,
            boolean illustrative) {

        public Cell {
            parts = List.copyOf(parts);
        }
    }

    /** How one part of a composite stands. */
    public record PartCell(
            PartId part, @Nullable Decimal value, @Nullable Decimal distance) {}
}
