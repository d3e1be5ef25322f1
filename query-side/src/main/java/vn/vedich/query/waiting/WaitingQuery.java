package vn.vedich.query.waiting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Kind;

/** What can be asked about waiting. */
sealed interface WaitingQuery {

    /**
     * What waits on a unit.
     *
     * @param kind directives and requests when null
     * @param awaited whatever is awaited when null
     * @param text a part of what the directive says or the request asks for; marks and case do not count
     * @param sort what comes first
     * @param day today when null
     * @param after the cursor of the part before
     */
    record WaitingOn(
            UnitId unit,
            @Nullable Kind kind,
            @Nullable Awaited awaited,
            @Nullable String text,
            Sort sort,
            @Nullable LocalDate day,
            @Nullable Cursor after,
            int limit)
            implements WaitingQuery {}

    /** What comes first. */
    enum Sort {
        /** What waits longest. */
        OLDEST,
        /** What began to wait last. */
        NEWEST,
        /** What is due first; what has no deadline comes last. Of what is due on the same day, what waits longest. */
        DEADLINE
    }
}
