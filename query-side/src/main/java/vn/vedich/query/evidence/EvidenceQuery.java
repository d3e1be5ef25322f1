package vn.vedich.query.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;

/** What can be asked about evidence. */
sealed interface EvidenceQuery {

    /** The day that is asked about; today when null. */
    @Nullable
    LocalDate day();

    /** What a register can be sorted by. */
    enum Sort {
        ID,
        ATTACHED_ON
    }

    /**
     * Which evidence is listed; all where nothing is said.
     *
     * @param unit whose evidence
     * @param titled a part of the title; marks and case do not count
     */
    record Filter(
            @Nullable UnitId unit,
            @Nullable Sha256 sha256,
            @Nullable String titled) {}

    /**
     * The evidence that was attached by a day, also what is withdrawn by then.
     *
     * @param after the cursor of the part before
     */
    record Register(
            Filter filter,
            Sort sort,
            @Nullable LocalDate day,
            @Nullable Cursor after,
            int limit) implements EvidenceQuery {}

    /** One piece of evidence with every place where it is used. */
    record PieceOf(EvidenceId evidence, @Nullable LocalDate day) implements EvidenceQuery {}

    /**
     * The bytes that stand in two places: offered more than once, or used more than once.
     *
     * @param after the cursor of the part before
     */
    record Repeated(@Nullable LocalDate day, @Nullable Cursor after, int limit) implements EvidenceQuery {}
}
