package vn.vedich.query.export.receipt;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one form that a receipt is kept in: JSON, its members in one order, a line for each. */
public final class ReceiptForm {

    /** The most bytes that a receipt has. */
    public static final int LONGEST = 100_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReceiptForm() {}

    public static String write(Receipt receipt) {
        return MAPPER.writeValueAsString(receipt) + "\n";
    }

    /** @throws UnreadableReceipt when it is none, or one of a form that is not known here */
    public static Receipt read(String text) {
        try {
            Receipt receipt = text.length() > LONGEST ? null : MAPPER.readValue(text, Receipt.class);
            if (receipt != null && isWhole(receipt)) {
                return receipt;
            }
        } catch (JacksonException e) {
            throw new UnreadableReceipt(e);
        }
        throw new UnreadableReceipt(null);
    }

    /** What a record does not forbid by itself when it is read. */
    @SuppressWarnings("ConstantValue")
    private static boolean isWhole(Receipt receipt) {
        return (receipt.receipt() == Receipt.FORM
                        || receipt.receipt() == Receipt.UNSIGNED && receipt.signature() == null)
                && receipt.question() != null
                && receipt.moment() != null
                && receipt.moment().knownAt() >= -1
                && receipt.format() != null
                && receipt.language() != null
                && receipt.sha256() != null
                && receipt.basis() != null
                && receipt.basis().setting() != null
                && receipt.head() != null
                && receipt.rows() >= 0
                && receipt.blockSize() > 0;
    }
}
