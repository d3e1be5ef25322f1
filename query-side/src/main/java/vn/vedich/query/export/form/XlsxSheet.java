package vn.vedich.query.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/** One sheet. A number that a spreadsheet would round stands in it as a text, with all its digits. */
final class XlsxSheet {

    private static final int TEXT = 0;
    private static final int LABEL = 1;
    private static final int NUMBER = 2;
    private static final int GROUPED = 3;
    private static final int DAY = 4;

    /** The digits that a number of IEEE 754 double precision keeps for sure. */
    private static final int MOST_DIGITS = 15;

    /** Day 0 of the calendar of spreadsheets, which is right from March 1900 on: it has a 29 February 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_RIGHT_DAY = LocalDate.of(1900, 3, 1);
    private static final int NARROW = 8;

    /** What spreadsheets read as one character wherever it stands in a text. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final OutputStream out;
    private final Head head;
    private int rows;

    XlsxSheet(OutputStream out, Head head) {
        this.out = out;
        this.head = head;
    }

    int rows() {
        return rows;
    }

    /** The first row, which stays in sight. */
    void labels() throws IOException {
        StringBuilder columns = new StringBuilder(column(1, NARROW));
        StringBuilder labels = new StringBuilder(text(head.labels().row(), LABEL));
        for (int i = 0; i < head.columns().size(); i++) {
            Column one = head.columns().get(i);
            columns.append(column(i + 2, one.hasPlaceInLine() ? NARROW + 3 * one.width() : 2 * NARROW));
            labels.append(text(one.label(), LABEL));
        }
        write("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>" + columns
                + "</cols><sheetData>");
        line(labels.toString());
    }

    void row(long number, Row row) throws IOException {
        StringBuilder cells = new StringBuilder(number(Long.toString(number), NUMBER));
        row.cells().forEach(cell -> cells.append(cell(cell)));
        line(cells.toString());
    }

    void items(List<Item> items) throws IOException {
        write("<cols>" + column(1, 4 * NARROW) + column(2, 12 * NARROW) + "</cols><sheetData>");
        line(text(head.title(), LABEL));
        for (Item item : items) {
            line(text(item.label(), TEXT) + cell(item.value()));
        }
    }

    void end() throws IOException {
        write("</sheetData></worksheet>");
    }

    private String cell(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> "<c/>";
            case Cell.Number number -> exact(number.number().toString(), NUMBER);
            case Cell.Dong dong -> exact(Long.toString(dong.amount()), GROUPED);
            case Cell.Whole whole -> exact(Long.toString(whole.number()), NUMBER);
            case Cell.Position position -> exact(Long.toString(position.position()), NUMBER);
            case Cell.Day day -> day(day.day());
            default -> text(Plain.forMachines(cell, head.labels().erased()), TEXT);
        };
    }

    private static String exact(String number, int style) {
        long digits = number.chars().filter(Character::isDigit).count();
        return digits > MOST_DIGITS ? text(number, TEXT) : number(number, style);
    }

    private static String day(DayOrMonth day) {
        return day.isMonth() || day.firstDay().isBefore(FIRST_RIGHT_DAY)
                ? text(day.toString(), TEXT)
                : number(Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day.firstDay())), DAY);
    }

    private static String number(String number, int style) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    private static String text(String text, int style) {
        return "<c s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + Markup.escaped(ESCAPE.matcher(text).replaceAll("_x005F_")) + "</t></is></c>";
    }

    private static String column(int number, int width) {
        return "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + width + "\" customWidth=\"1\"/>";
    }

    private void line(String cells) throws IOException {
        rows++;
        write("<row>" + cells + "</row>");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
