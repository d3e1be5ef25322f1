package vn.vedich.query.export.form;

import java.util.List;
import java.util.Locale;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;

/**
 * What stands before the rows.
 *
 * @param items what is said of the document as a whole
 */
public record Head(String title, List<Item> items, List<Column> columns, Locale language, Labels labels) {

    public Head {
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }

    /**
     * What the parts of a document are called.
     *
     * @param row the column that counts the rows
     * @param rows the sheet that holds them
     * @param receipt the sheet that says what was asked, and by what the document is checked
     * @param erased what stands in the place of an erased text
     * @param page the word before the number of a page
     */
    public record Labels(String row, String rows, String receipt, String erased, String page) {}
}
