package vn.vedich.query.export.form;

/**
 * Keeps spreadsheets from running what somebody wrote: a text that begins as a formula does gets an apostrophe before it, and
 * so does one that begins with an apostrophe, so that the text can be got back.
 */
final class FormulaGuard {

    /** Also as wide as a Chinese character, which some programs take for the same. */
    private static final String BEGINNINGS = "=+-@\t\r\n|%'＝＋－＠";

    private FormulaGuard() {}

    static String guarded(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
