package vn.vedich.query.export.form;

import java.util.ArrayList;
import java.util.List;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Row;

/** What stands below a printed line: whatever of a row has no place in it, each value behind what it is called. */
final class Below {

    private static final String NEXT = " · ";

    private Below() {}

    static String of(Row row, Head head) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < head.columns().size(); i++) {
            Column column = head.columns().get(i);
            Cell cell = row.cells().get(i);
            if (!column.hasPlaceInLine() && !(cell instanceof Cell.None)) {
                said.add(column.label() + ": " + Plain.forReaders(cell, head));
            }
        }
        return String.join(NEXT, said);
    }
}
