package vn.vedich.query.export;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.export.receipt.Receipt;

/**
 * How far an export is.
 *
 * @param total how many rows it will have; empty when nobody counted
 * @param receipt null until it is done
 */
public record Progress(
        String id,
        String question,
        State state,
        long rows,
        OptionalLong total,
        long bytes,
        @Nullable Receipt receipt) {

    /** What becomes of an export. */
    public enum State {
        RUNNING,
        DONE,
        /** Its reader went away, or it could not be read to its end. */
        BROKEN_OFF
    }
}
