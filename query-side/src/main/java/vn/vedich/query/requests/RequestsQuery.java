package vn.vedich.query.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestStanding.Matter;
import vn.vedich.query.answer.Cursor;

/** What can be asked of the register of requests. */
sealed interface RequestsQuery {

    /** The day that it is read for; today when null. */
    @Nullable
    LocalDate day();

    /** How requests are sorted. */
    enum Sort {
        OLDEST,
        NEWEST
    }

    /** The answer so far; said as it is in the command. */
    enum Answered {
        @JsonProperty("none")
        NONE,
        @JsonProperty("agreed")
        AGREED,
        @JsonProperty("refused")
        REFUSED,
        @JsonProperty("deferred")
        DEFERRED
    }

    /**
     * Which requests are listed; all where nothing is said.
     *
     * @param unit whose request it is
     * @param waitingOn on whom it waits on the day
     * @param awaited what for
     * @param funded whether somebody pays for it; false asks for those that lack it: open, and no payer is named
     * @param open whether more is to come of it
     * @param asking a part of what was asked for; marks and case do not count
     */
    record Filter(
            @Nullable UnitId unit,
            @Nullable UnitId waitingOn,
            @Nullable Matter awaited,
            @Nullable Answered answer,
            @Nullable Boolean funded,
            @Nullable Boolean open,
            @Nullable String asking) {}

    /** @param after the cursor of the part before */
    record Register(
            Filter filter,
            Sort sort,
            @Nullable LocalDate day,
            @Nullable Cursor after,
            int limit) implements RequestsQuery {}

    /** One request with everything that happened to it. */
    record RequestOf(RequestId request, @Nullable LocalDate day) implements RequestsQuery {}
}
