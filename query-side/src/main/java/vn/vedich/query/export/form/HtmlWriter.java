package vn.vedich.query.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/**
 * A page that needs nothing beside itself, to be read and printed: no script, no picture, no address. Its own policy forbids a
 * browser to load or run anything, whatever a text in it says.
 */
final class HtmlWriter implements DocumentWriter {

    private static final PrintStyle STYLE = PrintStyle.load();

    private final OutputStream out;
    private Head head = new Head("", List.of(), List.of(), java.util.Locale.ROOT, new Head.Labels("", "", "", "", ""));

    HtmlWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(Head said) throws IOException {
        head = Objects.requireNonNull(said);
        String title = Markup.escaped(head.title());
        write("<!DOCTYPE html>\n<html lang=\"" + head.language().toLanguageTag() + "\">\n<head>\n");
        write("<meta charset=\"utf-8\">\n");
        write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + STYLE.policy() + "\">\n");
        write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        write("<title>" + title + "</title>\n<style>" + STYLE.css() + "</style>\n</head>\n<body>\n");
        write("<header>\n<h1>" + title + "</h1>\n");
        items(head.items());
        write("</header>\n<table>\n<thead>\n<tr><th class=\"figure\" scope=\"col\">"
                + Markup.escaped(head.labels().row()) + "</th>");
        for (Column column : head.columns()) {
            if (column.hasPlaceInLine()) {
                write("<th scope=\"col\">" + Markup.escaped(column.label()) + "</th>");
            }
        }
        write("</tr>\n</thead>\n");
    }

    @Override
    public void row(long number, Row row) throws IOException {
        StringBuilder line = new StringBuilder("<tbody>\n<tr><td class=\"figure\">" + number + "</td>");
        for (int i = 0; i < head.columns().size(); i++) {
            if (head.columns().get(i).hasPlaceInLine()) {
                line.append(cell(row.cells().get(i)));
            }
        }
        line.append("</tr>\n");
        String below = Below.of(row, head);
        if (!below.isEmpty()) {
            long columns =
                    head.columns().stream().filter(Column::hasPlaceInLine).count();
            line.append("<tr class=\"more\"><td></td><td colspan=\"" + columns + "\">")
                    .append(Markup.escaped(below))
                    .append("</td></tr>\n");
        }
        write(line.append("</tbody>\n").toString());
    }

    @Override
    public void end(List<Item> items) throws IOException {
        write("</table>\n<footer>\n");
        items(items);
        write("</footer>\n</body>\n</html>\n");
    }

    private void items(List<Item> items) throws IOException {
        write("<dl>\n");
        for (Item item : items) {
            write("<dt>" + Markup.escaped(item.label()) + "</dt><dd>"
                    + Markup.escaped(Plain.forReaders(item.value(), head)) + "</dd>\n");
        }
        write("</dl>\n");
    }

    private String cell(Cell cell) {
        return "<td" + kind(cell) + ">" + Markup.escaped(Plain.forReaders(cell, head)) + "</td>";
    }

    private static String kind(Cell cell) {
        if (Plain.isFigure(cell)) {
            return " class=\"figure\"";
        }
        return cell instanceof Cell.Day ? " class=\"day\"" : cell.isErased() ? " class=\"erased\"" : "";
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
