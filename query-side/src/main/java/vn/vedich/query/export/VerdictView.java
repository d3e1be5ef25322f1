package vn.vedich.query.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vedich.query.export.receipt.Verdict;
import vn.vedich.query.export.table.Words;

/**
 * What came of checking a receipt.
 *
 * @param said the same in one sentence
 * @param signature whether the log signed the receipt
 * @param signed the same in one sentence
 */
record VerdictView(
        Verdict.Outcome outcome,
        String said,
        ReceiptSigning.Signature signature,
        String signed,
        List<DifferenceView> differences) {

    /**
     * One stretch that differs.
     *
     * @param rows the first and the last of its rows; null for what stands before them
     * @param said the same in one sentence
     */
    record DifferenceView(
            List<Verdict.Cause> causes,
            List<vn.vedich.query.export.receipt.Lane> differs,
            long firstRow,
            long lastRow,
            List<Long> positions,
            List<String> forms,
            String said) {}

    static VerdictView of(Verdict verdict, ReceiptSigning.Signature signature, Locale language) {
        Words words = new Words(language);
        return new VerdictView(
                verdict.outcome(),
                words.text("said.outcome." + verdict.outcome()),
                signature,
                words.text("said.signature." + signature),
                verdict.differences().stream().map(one -> read(one, words)).toList());
    }

    private static DifferenceView read(Verdict.Difference one, Words words) {
        List<Verdict.Cause> causes = one.causes().stream().sorted().toList();
        return new DifferenceView(
                causes,
                one.lanes().stream().sorted().toList(),
                one.firstRow(),
                one.lastRow(),
                one.positions(),
                one.forms(),
                where(one, words) + ": "
                        + causes.stream()
                                .map(cause -> words.text("said.cause." + cause, places(one)))
                                .collect(Collectors.joining(" ")));
    }

    private static String where(Verdict.Difference one, Words words) {
        return words.text(
                one.lastRow() == 0 ? "said.head" : "said.rows",
                Map.of("first", Long.toString(one.firstRow()), "last", Long.toString(one.lastRow())));
    }

    private static Map<String, String> places(Verdict.Difference one) {
        return Map.of(
                "positions",
                one.positions().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                "forms",
                String.join(", ", one.forms()));
    }
}
