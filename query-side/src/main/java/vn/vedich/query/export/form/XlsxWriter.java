package vn.vedich.query.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/**
 * A workbook (ECMA-376): the rows on the first sheet, what was asked and how it is checked on the last. Texts are never
 * formulas. Written by hand, because libraries put the time of writing into it, and the same table must give the same bytes.
 */
final class XlsxWriter implements DocumentWriter {

    /** As many rows as Excel shows on one sheet, with the one of the labels. */
    static final int MOST_ROWS = 1_048_576;

    private final XlsxPackage file;
    private final List<Item> items = new ArrayList<>();
    private @Nullable Head head;
    private @Nullable XlsxSheet sheet;

    XlsxWriter(OutputStream out) {
        this.file = new XlsxPackage(out);
    }

    @Override
    public void begin(Head said) throws IOException {
        head = said;
        items.addAll(said.items());
        nextSheet(said);
    }

    @Override
    public void row(long number, Row row) throws IOException {
        XlsxSheet open = Objects.requireNonNull(sheet);
        if (open.rows() == MOST_ROWS) {
            open.end();
            open = nextSheet(Objects.requireNonNull(head));
        }
        open.row(number, row);
    }

    @Override
    public void end(List<Item> more) throws IOException {
        items.addAll(more);
        Head said = Objects.requireNonNull(head);
        Objects.requireNonNull(sheet).end();
        XlsxSheet last = new XlsxSheet(file.sheet(said.labels().receipt()), said);
        last.items(items);
        last.end();
        file.end();
    }

    private XlsxSheet nextSheet(Head said) throws IOException {
        String name = said.labels().rows();
        int before = file.sheets();
        XlsxSheet next = new XlsxSheet(file.sheet(before == 0 ? name : name + " " + (before + 1)), said);
        next.labels();
        sheet = next;
        return next;
    }
}
