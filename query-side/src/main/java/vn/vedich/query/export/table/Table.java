package vn.vedich.query.export.table;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a question comes to, in one language.
 *
 * @param title what it is about
 * @param items what is said of it as a whole
 * @param total how many rows there are; empty when nobody counted
 * @param rows read once, one after another; never more of them in memory than one part
 */
public record Table(String title, List<Item> items, List<Column> columns, OptionalLong total, Iterator<Row> rows) {

    public Table {
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }

    /** A table of which all rows are at hand. */
    public static Table of(String title, List<Item> items, List<Column> columns, List<Row> rows) {
        return new Table(
                title,
                items,
                columns,
                OptionalLong.of(rows.size()),
                List.copyOf(rows).iterator());
    }
}
