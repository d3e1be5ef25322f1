package vn.vedich.query.export.form;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines: between words where that is possible, inside of one that is wider than the line. */
record PdfLines(PdfFont font, float size, float width) {

    List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : font.shown(text.replace("\t", "    ")).split("\n", -1)) {
            paragraph(paragraph, lines);
        }
        return lines;
    }

    private void paragraph(String text, List<String> lines) {
        String rest = text.stripTrailing();
        while (font.width(rest, size) > width) {
            int end = fitting(rest);
            int gap = rest.lastIndexOf(' ', end);
            int cut = gap > 0 ? gap : end;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
    }

    /** Where the first letter stands that does not fit any more; at least one does. */
    private int fitting(String text) {
        float taken = 0;
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            taken += font.width(letter, size);
            if (taken > width && at > 0) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }
}
