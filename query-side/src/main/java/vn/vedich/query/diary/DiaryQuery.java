package vn.vedich.query.diary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;

/** What can be asked of the diary. */
sealed interface DiaryQuery {

    /** The day for which that is read; today when null. */
    @Nullable
    LocalDate day();

    /** How sessions are sorted. */
    enum Sort {
        NEWEST,
        OLDEST
    }

    /**
     * Which sessions are listed; all where nothing is said.
     *
     * @param participant a unit that took part: the one that it was held with, the chair's, or one that was present
     * @param from held on that day or later
     * @param to held on that day or earlier
     * @param said a part of the subject, of a finding or of a conclusion; marks and case do not count
     */
    record Filter(
            @Nullable UnitId participant,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String said) {}

    /** @param after the cursor of the part before */
    record Register(
            Filter filter,
            Sort sort,
            @Nullable LocalDate day,
            @Nullable Cursor after,
            int limit) implements DiaryQuery {}

    /** One session and what became of it. */
    record SessionOf(SessionId session, @Nullable LocalDate day) implements DiaryQuery {}
}
