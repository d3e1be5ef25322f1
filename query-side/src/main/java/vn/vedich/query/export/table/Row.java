package vn.vedich.query.export.table;

import java.util.List;
import java.util.OptionalLong;

/**
 * A row.
 *
 * @param cells one for each column
 */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The position of the event that it tells of; empty when it rests on several or on none. */
    public OptionalLong position() {
        return cells.stream()
                .filter(Cell.Position.class::isInstance)
                .mapToLong(cell -> ((Cell.Position) cell).position())
                .findFirst();
    }

    /** Whether anything that it would say was erased. */
    public boolean isErased() {
        return cells.stream().anyMatch(Cell::isErased);
    }
}
