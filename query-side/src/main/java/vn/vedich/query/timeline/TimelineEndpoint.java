package vn.vedich.query.timeline;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.projection.StoredNames;
import vn.vedich.query.timeline.TimelineQuery.Filter;
import vn.vedich.query.timeline.TimelineQuery.Order;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/** {@code GET /api/communes/{id}/timeline}. */
@RestController
class TimelineEndpoint {

    private final TimelineAnswers answers;
    private final Covering covering;

    TimelineEndpoint(TimelineAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(TimelineProjection.NAME);
    }

    /** What the timeline is narrowed to and how it is sorted. */
    record Asked(
            @Nullable String occurredFrom,
            @Nullable String occurredTo,
            @Nullable String recordedFrom,
            @Nullable String recordedTo,
            @Nullable String type,
            @Nullable String unit,
            @Nullable String order,
            @Nullable String cursor,
            @Nullable String limit,
            @Nullable String atLeast) {}

    @GetMapping("/api/communes/{id}/timeline")
    Covered<Listed<TimelineView>> timeline(
            @PathVariable String id,
            @ModelAttribute Asked asked,
            @Nullable @RequestHeader(name = "Accept-Language", required = false) String languages) {
        TimelineOf question = new TimelineOf(
                Parameters.id("id", id, UnitId::new),
                filter(asked),
                order(asked.order()),
                cursor(asked.cursor()),
                Parameters.limit(asked.limit()),
                Languages.accepted(languages));
        return covering.answer(asked.atLeast(), () -> answers.answer(question));
    }

    private static Filter filter(Asked asked) {
        return new Filter(
                Parameters.day("occurredFrom", asked.occurredFrom()).orElse(null),
                Parameters.day("occurredTo", asked.occurredTo()).orElse(null),
                Parameters.from("recordedFrom", asked.recordedFrom()).orElse(null),
                Parameters.until("recordedTo", asked.recordedTo()).orElse(null),
                type(asked.type()),
                Parameters.optionalId("unit", asked.unit(), UnitId::new).orElse(null));
    }

    private static @Nullable String type(@Nullable String type) {
        if (type != null && StoredNames.typeOf(type).isEmpty()) {
            throw new BadParameter("type", BadParameter.Form.EVENT_TYPE);
        }
        return type;
    }

    private static Order order(@Nullable String order) {
        return switch (order) {
            case null -> Order.OCCURRED;
            case "occurredOn" -> Order.OCCURRED;
            case "position" -> Order.POSITION;
            default -> throw new BadParameter("order", BadParameter.Form.ORDER);
        };
    }

    private static @Nullable Cursor cursor(@Nullable String written) {
        return Cursor.read(written)
                .map(cursor -> {
                    Parameters.position("cursor", cursor.id(), 0);
                    return cursor;
                })
                .orElse(null);
    }
}
