package vn.vedich.query.export.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Pages in A4 across, filled from top to bottom; each new one begins with what is repeated. Lengths are in points. */
final class PdfPages {

    static final float LEFT = 36;
    static final float WIDTH = PDRectangle.A4.getHeight() - 2 * LEFT;

    private static final float TOP = PDRectangle.A4.getWidth() - 40;
    private static final float BOTTOM = 44;
    private static final float FOOT = 26;
    private static final float FOOT_SIZE = 8.5f;

    private final PDDocument document;
    private @Nullable PDPageContentStream page;
    private Consumer<PdfPages> repeated = pages -> {};
    private @Nullable PdfFont written;
    private float writtenIn;
    private float y;

    PdfPages(PDDocument document) {
        this.document = document;
    }

    void repeat(Consumer<PdfPages> onEveryPage) {
        repeated = onEveryPage;
    }

    /** How much of a page is there for rows when nothing stands on it yet. */
    static float fullHeight() {
        return TOP - BOTTOM;
    }

    boolean hasRoomFor(float height) {
        return page != null && y - height >= BOTTOM;
    }

    /** Goes down, to a new page when this one has no room. */
    void advance(float height) {
        if (!hasRoomFor(height)) {
            nextPage();
        }
        y -= height;
    }

    void nextPage() {
        endPage();
        try {
            PDPage next = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
            document.addPage(next);
            page = new PDPageContentStream(document, next, AppendMode.OVERWRITE, true);
            y = TOP;
            written = null;
            repeated.accept(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes at the height reached, {@code x} to the right of the margin. */
    void write(String text, PdfFont font, float size, float x) {
        if (text.isEmpty()) {
            return;
        }
        if (font.equals(written) && size == writtenIn) {
            write(open(), text, LEFT + x, y);
        } else {
            write(open(), text, font, size, LEFT + x, y);
            written = font;
            writtenIn = size;
        }
    }

    void line(float thickness, float below) {
        try {
            PDPageContentStream on = open();
            on.setLineWidth(thickness);
            on.moveTo(LEFT, y - below);
            on.lineTo(LEFT + WIDTH, y - below);
            on.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes title and number below every page, now that it is known how many there are. */
    void end(String title, String word, PdfFont font) throws IOException {
        endPage();
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            String number = font.shown(word + " " + (i + 1) + "/" + count);
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true)) {
                String line =
                        new PdfLines(font, FOOT_SIZE, WIDTH - 80).of(title).getFirst();
                write(foot, line, font, FOOT_SIZE, LEFT, FOOT);
                write(foot, number, font, FOOT_SIZE, LEFT + WIDTH - font.width(number, FOOT_SIZE), FOOT);
            }
        }
    }

    private void endPage() {
        try {
            if (page != null) {
                page.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream open() {
        if (page == null) {
            throw new IllegalStateException("there is no page yet");
        }
        return page;
    }

    private static void write(PDPageContentStream on, String text, PdfFont font, float size, float x, float y) {
        try {
            on.setFont(font.font(), size);
            write(on, text, x, y);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream on, String text, float x, float y) {
        try {
            on.beginText();
            on.newLineAtOffset(x, y);
            on.showText(text);
            on.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
