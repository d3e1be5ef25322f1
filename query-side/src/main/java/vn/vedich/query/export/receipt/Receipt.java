package vn.vedich.query.export.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an export was, so that anyone can have it checked whether the same question at the same moment still comes to the same.
 *
 * @param receipt the version of this form: {@value #FORM}; 1 for those that were made before receipts were signed
 * @param question its path and parameters in one order, without the moment
 * @param format such as {@code csv}
 * @param language such as {@code vi}
 * @param length of the document, in bytes
 * @param sha256 of the document
 * @param values SHA-256 of all its values, {@code texts} of what people wrote, {@code words} of what the system says in it
 * @param rows how many it has
 * @param head the digests of what stands before the rows
 * @param blockSize how many rows a block stands for; the last one may stand for less
 * @param checkpoint the first one that covers the position that the moment names; null when nothing was in the log
 * @param signature the log's, as {@link vn.vedich.proof.receipt.SignedReceipt} has it; null where nobody has signed
 */
public record Receipt(
        int receipt,
        String question,
        FixedMoment moment,
        String format,
        String language,
        long length,
        String sha256,
        String values,
        String texts,
        String words,
        long rows,
        Basis basis,
        Block head,
        int blockSize,
        List<Block> blocks,
        @Nullable String checkpoint,
        @Nullable String signature) {

    public static final int FORM = 2;

    /** The form before: without a signature. */
    static final int UNSIGNED = 1;

    public Receipt {
        blocks = List.copyOf(blocks);
    }

    /** The same with these lines of signatures. */
    public Receipt signed(String lines) {
        return new Receipt(
                receipt,
                question,
                moment,
                format,
                language,
                length,
                sha256,
                values,
                texts,
                words,
                rows,
                basis,
                head,
                blockSize,
                blocks,
                checkpoint,
                lines);
    }

    String of(Lane lane) {
        return switch (lane) {
            case VALUES -> values;
            case TEXTS -> texts;
            case WORDS -> words;
        };
    }
}
