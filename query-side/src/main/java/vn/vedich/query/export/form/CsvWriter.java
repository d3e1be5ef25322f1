package vn.vedich.query.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/**
 * RFC 4180, in UTF-8 with a byte order mark, which makes Excel show Vietnamese. Every record has the same number of fields;
 * the first counts the rows. The records behind the last row begin with a # and say what was asked.
 */
final class CsvWriter implements DocumentWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String MARK = "# ";

    private final OutputStream out;
    private final List<Item> items = new ArrayList<>();
    private int fields;
    private String erased = "";

    CsvWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(Head head) throws IOException {
        fields = Math.max(head.columns().size() + 1, 3);
        erased = head.labels().erased();
        items.add(new Item("title", head.title(), Cell.NONE));
        items.addAll(head.items());
        List<String> labels = new ArrayList<>(List.of(head.labels().row()));
        head.columns().stream().map(Column::label).map(FormulaGuard::guarded).forEach(labels::add);
        write(BYTE_ORDER_MARK);
        record(labels);
    }

    @Override
    public void row(long number, Row row) throws IOException {
        List<String> values = new ArrayList<>(List.of(Long.toString(number)));
        row.cells().forEach(cell -> values.add(safe(cell)));
        record(values);
    }

    @Override
    public void end(List<Item> more) throws IOException {
        items.addAll(more);
        for (Item item : items) {
            record(List.of(MARK + item.id(), FormulaGuard.guarded(item.label()), safe(item.value())));
        }
    }

    private String safe(Cell cell) {
        String text = Plain.forMachines(cell, erased);
        return Plain.isFigure(cell) ? text : FormulaGuard.guarded(text);
    }

    private void record(List<String> values) throws IOException {
        List<String> all = new ArrayList<>(values);
        while (all.size() < fields) {
            all.add("");
        }
        write(all.stream().map(CsvWriter::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
