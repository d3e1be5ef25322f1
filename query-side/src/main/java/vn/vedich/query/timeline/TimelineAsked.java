package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.projection.StoredNames;
import vn.vedich.query.timeline.TimelineQuery.Filter;
import vn.vedich.query.timeline.TimelineQuery.Order;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/** What a timeline is narrowed to and how it is sorted, as it was sent. */
record TimelineAsked(
        @Nullable String occurredFrom,
        @Nullable String occurredTo,
        @Nullable String recordedFrom,
        @Nullable String recordedTo,
        @Nullable String type,
        @Nullable String unit,
        @Nullable String enteredBy,
        @Nullable String order,
        @Nullable String cursor,
        @Nullable String limit) {

    /**
     * @param day the last day on which entries may have occurred; null where nothing was said
     * @throws BadParameter when a parameter does not have its form
     */
    TimelineOf of(@Nullable SubjectId subject, @Nullable LocalDate day, Locale language) {
        return new TimelineOf(subject, filter(day), sorting(), after(), Parameters.limit(limit), language);
    }

    private Filter filter(@Nullable LocalDate day) {
        return new Filter(
                Parameters.day("occurredFrom", occurredFrom).orElse(null),
                Parameters.day("occurredTo", occurredTo).orElse(day),
                Parameters.from("recordedFrom", recordedFrom).orElse(null),
                Parameters.until("recordedTo", recordedTo).orElse(null),
                knownType(),
                Parameters.optionalId("unit", unit, UnitId::new).orElse(null),
                enteredBy);
    }

    private @Nullable String knownType() {
        if (type != null && StoredNames.typeOf(type).isEmpty()) {
            throw new BadParameter("type", BadParameter.Form.EVENT_TYPE);
        }
        return type;
    }

    private Order sorting() {
        return switch (order) {
            case null -> Order.OCCURRED;
            case "occurredOn" -> Order.OCCURRED;
            case "position" -> Order.POSITION;
            default -> throw new BadParameter("order", BadParameter.Form.ORDER);
        };
    }

    private @Nullable Cursor after() {
        return Cursor.read(cursor)
                .map(read -> {
                    Parameters.position("cursor", read.id(), 0);
                    return read;
                })
                .orElse(null);
    }
}
