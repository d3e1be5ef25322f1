package vn.vedich.query.export.receipt;

import java.util.List;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;

/** Digests cells in the three lanes; a text leaves nothing but its place in the lane of values. */
final class CellDigest {

    private static final String ERASED = "erased";
    private static final String PRESENT = "present:";

    private final Lanes lanes = new Lanes();

    byte[] take(Lane lane) {
        return of(lane).take();
    }

    CellDigest cells(List<Cell> cells) {
        cells.forEach(this::cell);
        return this;
    }

    CellDigest items(List<Item> items) {
        for (Item item : items) {
            of(Lane.VALUES).add(item.id());
            of(Lane.WORDS).add(item.label());
            cell(item.value());
        }
        return this;
    }

    CellDigest columns(List<Column> columns) {
        for (Column column : columns) {
            of(Lane.VALUES).add(column.id());
            of(Lane.WORDS).add(column.label());
        }
        return this;
    }

    CellDigest words(String text) {
        of(Lane.WORDS).add(text);
        return this;
    }

    private void cell(Cell cell) {
        of(Lane.VALUES).add(cell.getClass().getSimpleName());
        switch (cell) {
            case Cell.None _ -> {}
            case Cell.Code code -> value(code.code());
            case Cell.Term term -> {
                value(term.code());
                of(Lane.WORDS).add(term.label());
            }
            case Cell.Said said -> of(Lane.TEXTS).add(said.text() == null ? ERASED : PRESENT + said.text());
            case Cell.Told told -> of(Lane.WORDS).add(told.sentence());
            case Cell.Day day -> value(day.day().toString());
            case Cell.At at -> value(at.time().toString());
            case Cell.Number number -> value(number.number().toString());
            case Cell.Dong dong -> value(Long.toString(dong.amount()));
            case Cell.Whole whole -> value(Long.toString(whole.number()));
            case Cell.Position position -> value(Long.toString(position.position()));
        }
    }

    private void value(String value) {
        of(Lane.VALUES).add(value);
    }

    private Digest of(Lane lane) {
        return lanes.of(lane);
    }
}
