package vn.vedich.query.timeline;

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
        @Nullable String order,
        @Nullable String cursor,
        @Nullable String limit,
        @Nullable String atLeast) {

    /** @throws BadParameter when a parameter does not have its form */
    TimelineOf of(SubjectId subject, Locale language) {
        return new TimelineOf(subject, filter(), sorting(), after(), Parameters.limit(limit), language);
    }

    private Filter filter() {
        return new Filter(
                Parameters.day("occurredFrom", occurredFrom).orElse(null),
                Parameters.day("occurredTo", occurredTo).orElse(null),
                Parameters.from("recordedFrom", recordedFrom).orElse(null),
                Parameters.until("recordedTo", recordedTo).orElse(null),
                knownType(),
                Parameters.optionalId("unit", unit, UnitId::new).orElse(null));
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
