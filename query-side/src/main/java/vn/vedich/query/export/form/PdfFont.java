package vn.vedich.query.export.form;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of which a document holds the letters that it uses; Tinos has every letter of Vietnamese as one glyph. */
final class PdfFont {

    private static final int UNITS = 1000;
    private static final int UNKNOWN = '□';

    private final PDFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Float> widths = new HashMap<>();

    private PdfFont(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static PdfFont load(PDDocument document, String name) throws IOException {
        try (InputStream in = PdfFont.class.getResourceAsStream(name)) {
            TrueTypeFont letters = new TTFParser()
                    .parse(new RandomAccessReadBuffer(
                            Objects.requireNonNull(in, name).readAllBytes()));
            document.registerTrueTypeFontForClosing(letters);
            // Ligatures and the like: of no use in a table, and sought anew for every word.
            letters.setEnableGsub(false);
            return new PdfFont(PDType0Font.load(document, letters, true), letters.getUnicodeCmapLookup());
        }
    }

    PDFont font() {
        return font;
    }

    /** The text with letters and their marks in one, and a box for what the font does not have. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> shown.appendCodePoint(has(letter) ? letter : UNKNOWN));
        return shown.toString();
    }

    /** How wide a letter is that {@link #shown} gave, in points. */
    float width(int letter, float size) {
        return widths.computeIfAbsent(letter, this::measured) * size / UNITS;
    }

    float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += width(text.codePointAt(i), size);
        }
        return width;
    }

    private boolean has(int letter) {
        return letter == '\n' || glyphs.getGlyphId(letter) != 0;
    }

    private float measured(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
