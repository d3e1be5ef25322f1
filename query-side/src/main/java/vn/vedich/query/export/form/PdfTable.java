package vn.vedich.query.export.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/** Sets the title, the items and the rows; the labels of columns stand on every page that has rows. */
final class PdfTable {

    private static final float TITLE = 15;
    private static final float SIZE = 9;
    private static final float SMALL = 7.5f;
    private static final float LINE = 11;
    private static final float SMALL_LINE = 9;
    private static final float GAP = 6;
    private static final float NEAR = 1.5f;
    private static final float NUMBERS = 34;
    private static final float ITEM_LABELS = 150;

    private record Place(float x, float width) {}

    private final Head head;
    private final PdfPages pages;
    private final PdfFont regular;
    private final PdfFont bold;
    private final List<Place> places = new ArrayList<>();

    PdfTable(Head head, PdfPages pages, PdfFont regular, PdfFont bold) {
        this.head = head;
        this.pages = pages;
        this.regular = regular;
        this.bold = bold;
        placeColumns();
    }

    void begin() {
        pages.nextPage();
        for (String line : new PdfLines(bold, TITLE, PdfPages.WIDTH).of(head.title())) {
            pages.advance(TITLE + 3);
            pages.write(line, bold, TITLE, 0);
        }
        pages.advance(GAP);
        items(head.items());
        pages.advance(GAP);
        if (!pages.hasRoomFor(6 * LINE)) {
            pages.nextPage();
        }
        labels();
        pages.repeat(every -> labels());
    }

    void row(long number, Row row) {
        List<List<String>> columns = cells(number, row);
        int lines = columns.stream().mapToInt(List::size).max().orElse(1);
        List<String> below = below(row);
        float height = lines * LINE + NEAR + below.size() * SMALL_LINE + GAP;
        if (!pages.hasRoomFor(height) && height <= PdfPages.fullHeight() / 2) {
            pages.nextPage();
        }
        for (int line = 0; line < lines; line++) {
            pages.advance(LINE);
            write(columns, line, row);
        }
        pages.advance(below.isEmpty() ? 0 : NEAR);
        for (String line : below) {
            pages.advance(SMALL_LINE);
            pages.write(line, regular, SMALL, NUMBERS);
        }
        pages.line(0.3f, GAP / 2);
        pages.advance(GAP);
    }

    void items(List<Item> items) {
        PdfLines labels = new PdfLines(regular, SIZE, ITEM_LABELS - GAP);
        PdfLines values = new PdfLines(regular, SIZE, PdfPages.WIDTH - ITEM_LABELS);
        for (Item item : items) {
            List<String> left = labels.of(item.label());
            List<String> right = values.of(Plain.forReaders(item.value(), head));
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                pages.advance(LINE);
                pages.write(i < left.size() ? left.get(i) : "", regular, SIZE, 0);
                pages.write(i < right.size() ? right.get(i) : "", regular, SIZE, ITEM_LABELS);
            }
        }
    }

    void end(String title, String page) throws IOException {
        pages.end(title, page, regular);
    }

    private void placeColumns() {
        float whole = head.columns().stream().mapToInt(Column::width).sum();
        float x = NUMBERS;
        for (Column column : head.columns()) {
            float width = (PdfPages.WIDTH - NUMBERS) * column.width() / Math.max(whole, 1);
            places.add(new Place(x, width - GAP));
            x += width;
        }
    }

    private void labels() {
        List<List<String>> columns = new ArrayList<>();
        columns.add(List.of(bold.shown(head.labels().row())));
        for (int i = 0; i < places.size(); i++) {
            columns.add(
                    head.columns().get(i).hasPlaceInLine()
                            ? new PdfLines(bold, SIZE, places.get(i).width())
                                    .of(head.columns().get(i).label())
                            : List.of());
        }
        int lines = columns.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < lines; line++) {
            pages.advance(LINE);
            for (int i = 0; i < columns.size(); i++) {
                pages.write(
                        line(columns.get(i), line),
                        bold,
                        SIZE,
                        i == 0 ? 0 : places.get(i - 1).x());
            }
        }
        pages.line(0.8f, GAP / 2);
        pages.advance(GAP);
    }

    private List<List<String>> cells(long number, Row row) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(List.of(Long.toString(number)));
        for (int i = 0; i < places.size(); i++) {
            columns.add(
                    head.columns().get(i).hasPlaceInLine()
                            ? new PdfLines(regular, SIZE, places.get(i).width())
                                    .of(Plain.forReaders(row.cells().get(i), head))
                            : List.of());
        }
        return columns;
    }

    private List<String> below(Row row) {
        String said = Below.of(row, head);
        return said.isEmpty() ? List.of() : new PdfLines(regular, SMALL, PdfPages.WIDTH - NUMBERS).of(said);
    }

    private void write(List<List<String>> columns, int line, Row row) {
        pages.write(line(columns.getFirst(), line), regular, SIZE, 0);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Cell cell = row.cells().get(i);
            String text = line(columns.get(i + 1), line);
            float indent = Plain.isFigure(cell) ? place.width() - regular.width(text, SIZE) : 0;
            pages.write(text, regular, SIZE, place.x() + Math.max(indent, 0));
        }
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "";
    }
}
