package vn.vedich.query.inbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.inbox.InboxQuery.Sort;

/** Sorts directives. A cursor also says the day that its list was judged for, so that a list does not shift at midnight. */
record Ordering(Sort sort) {

    private static final String WITHOUT_DEADLINE = "9999-12-31";
    private static final int DAY_LENGTH = WITHOUT_DEADLINE.length();

    /** A directive's place in the list. */
    record Place(String key, DirectiveId id) {}

    Place of(DirectiveId id, Standing standing) {
        return new Place(key(standing), id);
    }

    Comparator<Place> order() {
        Comparator<Place> byKey = Comparator.comparing(Place::key);
        return (sort == Sort.DEADLINE ? byKey : byKey.reversed())
                .thenComparing(place -> place.id().value());
    }

    static Cursor behind(LocalDate day, Place place) {
        return new Cursor(day + place.key(), place.id().value());
    }

    /** The place that a cursor stands behind. */
    static Optional<Place> place(@Nullable Cursor cursor) {
        return Optional.ofNullable(cursor).map(Ordering::read);
    }

    /** The day that the list of a cursor was judged for. */
    static Optional<LocalDate> day(@Nullable Cursor cursor) {
        return Optional.ofNullable(cursor).map(c -> LocalDate.parse(c.key().substring(0, DAY_LENGTH)));
    }

    /**
     * The cursor itself.
     *
     * @throws BadParameter when no list of directives gave it
     */
    static Cursor checked(Cursor cursor) {
        try {
            LocalDate.parse(cursor.key().substring(0, DAY_LENGTH));
            read(cursor);
            return cursor;
        } catch (DateTimeException | IndexOutOfBoundsException | InvalidValue e) {
            throw new BadParameter("cursor", BadParameter.Form.CURSOR);
        }
    }

    private static Place read(Cursor cursor) {
        return new Place(cursor.key().substring(DAY_LENGTH), new DirectiveId(cursor.id()));
    }

    private String key(Standing standing) {
        return switch (sort) {
            case DEADLINE ->
                Optional.ofNullable(standing.deadline())
                        .map(DayOrMonth::lastDay)
                        .map(LocalDate::toString)
                        .orElse(WITHOUT_DEADLINE);
            case ISSUED -> standing.issuedOn().toString();
            case AGE -> "%09d".formatted(standing.ageInDays());
        };
    }
}
