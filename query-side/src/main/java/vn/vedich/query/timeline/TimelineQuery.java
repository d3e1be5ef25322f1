package vn.vedich.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;

/** What can be asked of timelines. */
public sealed interface TimelineQuery {

    /** How entries are sorted. */
    enum Order {
        OCCURRED,
        POSITION
    }

    /**
     * What a timeline is narrowed to; null where it is not.
     *
     * @param occurredFrom entries that may have occurred on this day or later: a month counts with its last day
     * @param occurredTo entries that may have occurred on this day or before: a month counts with its first day
     * @param recordedFrom entries recorded at this time or later
     * @param recordedBefore entries recorded before this time
     * @param type the stored name of their events
     * @param unit a unit that they name or whose act they are
     * @param enteredBy the person who entered them, by the name that the person calls with
     */
    record Filter(
            @Nullable LocalDate occurredFrom,
            @Nullable LocalDate occurredTo,
            @Nullable Instant recordedFrom,
            @Nullable Instant recordedBefore,
            @Nullable String type,
            @Nullable UnitId unit,
            @Nullable String enteredBy) {}

    /**
     * The entries about one subject; a unit's are those of all that it is a party to, and those that name it.
     *
     * @param subject null for those about whichever subject
     * @param after the cursor of the part before
     * @param language that summaries are written in
     */
    record TimelineOf(
            @Nullable SubjectId subject,
            Filter filter,
            Order order,
            @Nullable Cursor after,
            int limit,
            Locale language) implements TimelineQuery {}

    /**
     * The entries that were entered late, the latest first.
     *
     * @param days they came more than so many days after they were true
     * @param unit whose timeline they belong to; null for all of them
     */
    record LateEntries(
            int days, @Nullable UnitId unit, @Nullable Cursor after, int limit, Locale language)
            implements TimelineQuery {}
}
