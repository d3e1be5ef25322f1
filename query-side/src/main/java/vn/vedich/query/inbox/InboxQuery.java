package vn.vedich.query.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.ExtensionAsked;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Lack;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;

/** What can be asked of directives. */
sealed interface InboxQuery {

    /** The day that directives are judged for; today when null. */
    @Nullable
    LocalDate day();

    /** A list of directives. */
    sealed interface OfList extends InboxQuery {

        Filter filter();

        Paging paging();
    }

    /** What a unit was given: it leads or cooperates on the day. */
    record InboxOf(UnitId unit, Filter filter, @Nullable LocalDate day, Paging paging) implements OfList {}

    /** What a commune was given or what is about it. */
    record DirectivesFor(
            UnitId commune, Filter filter, @Nullable LocalDate day, Paging paging) implements OfList {}

    /** All directives, or those that a unit leads, helps with or is concerned by. */
    record Register(
            @Nullable UnitId unit,
            Filter filter,
            Issue issue,
            @Nullable LocalDate day,
            Paging paging) implements OfList {

        Register(@Nullable UnitId unit, Filter filter, @Nullable LocalDate day, Paging paging) {
            this(unit, filter, Issue.ANY, day, paging);
        }
    }

    /** One directive with its whole history. */
    record Whole(DirectiveId directive, @Nullable LocalDate day) implements InboxQuery {}

    /**
     * What a list is narrowed to; whatever is null narrows nothing.
     *
     * @param text a part of what a directive says, or said when it was given; marks and case do not count
     * @param extension what came of the last request for more time, of the asked unit or, where it was given to none, of any
     * @param handedBack whether a unit handed it back, the asked one or any, and waits for an answer
     * @param whole the directive that it is a part of
     * @param concerned a unit that it is about
     * @param partsGiven whether these are the parts that the asked unit, or any, gave of directives, in the place of what it was
     *     given; when false, of what it was given, those that are no such part
     */
    record Filter(
            @Nullable Status status,
            @Nullable OnTime onTime,
            @Nullable Involvement role,
            @Nullable UnitId issuer,
            @Nullable Lack lacking,
            @Nullable String text,
            ExtensionAsked.@Nullable Answer extension,
            @Nullable Boolean handedBack,
            @Nullable DirectiveId whole,
            @Nullable UnitId concerned,
            @Nullable Boolean partsGiven) {

        static final Filter NONE = new Filter(null, null, null, null, null, null, null, null, null, null, null);

        boolean isOfPartsGiven() {
            return Boolean.TRUE.equals(partsGiven);
        }
    }

    /** Which part of a list. */
    record Paging(Sort sort, @Nullable Cursor after, int limit) {}

    /** What comes first. */
    enum Sort {
        /** The one that is due first; those without a deadline come last. */
        DEADLINE,
        /** The one that was issued last. */
        ISSUED,
        /** The one that has been open for longest. */
        AGE
    }
}
