package vn.vedich.query.whole;

import java.util.List;
import java.util.stream.IntStream;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.timeline.EntryRow;
import vn.vedich.query.timeline.TimelineAnswers;

/**
 * The row of a register said as a whole, then every entry of what it is about.
 *
 * @param columns of the register
 * @param cells one for each of these
 */
record WholeTable(String title, List<Column> columns, List<Cell> cells, List<EntryId> entries) {

    Table table(Asked asked, TimelineAnswers timelines) {
        EntryRow row = new EntryRow(asked.words());
        return Table.of(
                title,
                items(),
                row.columns(),
                timelines.at(asked.known()).tell(entries, asked.language()).stream()
                        .map(entry -> row.behind(List.of(), 0, entry))
                        .toList());
    }

    private List<Item> items() {
        return IntStream.range(0, columns.size())
                .filter(i -> !cells.get(i).equals(Cell.NONE))
                .mapToObj(i -> new Item(columns.get(i).id(), columns.get(i).label(), cells.get(i)))
                .toList();
    }
}
