package vn.vedich.query.export.form;

/** Texts as HTML and XML have them: nothing in them is taken for markup, and characters that XML can't hold are replaced. */
final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private Markup() {}

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    /** XML 1.0, production 2; of the controls of C1 none, because browsers take them for letters of Windows. */
    private static boolean isAllowed(int character) {
        return character == '\n'
                || character == '\t'
                || (character >= 0x20 && character < 0x7F)
                || (character >= 0xA0 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
