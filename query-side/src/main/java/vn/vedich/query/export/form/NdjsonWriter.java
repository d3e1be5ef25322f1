package vn.vedich.query.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/**
 * One JSON object a line: {@code {"head":…}}, then {@code {"row":1,…}} for each row by the ids of its columns, then {@code
 * {"foot":…}}. Terms are told by their codes, exact numbers are strings, what is missing is left out, what was erased is null.
 */
final class NdjsonWriter implements DocumentWriter {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final OutputStream out;
    private List<Column> columns = List.of();

    NdjsonWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(Head head) throws IOException {
        columns = head.columns();
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("title", head.title());
        said.put("language", head.language().toLanguageTag());
        said.putAll(read(head.items()));
        Map<String, String> labels = new LinkedHashMap<>();
        columns.forEach(column -> labels.put(column.id(), column.label()));
        said.put("columns", labels);
        line(Map.of("head", said));
    }

    @Override
    public void row(long number, Row row) throws IOException {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("row", number);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            if (!(cell instanceof Cell.None)) {
                line.put(columns.get(i).id(), value(cell));
            }
        }
        line(line);
    }

    @Override
    public void end(List<Item> items) throws IOException {
        line(Map.of("foot", read(items)));
    }

    /** Items that share an id become a list. */
    private static Map<String, @Nullable Object> read(List<Item> items) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Item item : items) {
            List<Item> alike =
                    items.stream().filter(other -> other.id().equals(item.id())).toList();
            values.put(item.id(), alike.size() == 1 ? value(item.value()) : labelled(alike));
        }
        return values;
    }

    private static List<Object> labelled(List<Item> items) {
        List<Object> all = new ArrayList<>();
        for (Item item : items) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("label", item.label());
            one.put("value", value(item.value()));
            all.add(one);
        }
        return all;
    }

    private static @Nullable Object value(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> null;
            case Cell.Term term -> term.code();
            case Cell.Said said -> said.text();
            case Cell.Dong dong -> dong.amount();
            case Cell.Whole whole -> whole.number();
            case Cell.Position position -> position.position();
            default -> Plain.forMachines(cell, "");
        };
    }

    private void line(Object value) throws IOException {
        out.write((MAPPER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
