package vn.vedich.query.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.timeline.LateView.OfCaller;
import vn.vedich.query.timeline.TimelineDocument.Told;
import vn.vedich.query.timeline.TimelineQuery.LateEntries;

/** Finds entries of the timeline by how late they came. */
@Component
public class LateStore {

    private static final Bson LATEST_FIRST =
            Sorts.orderBy(Sorts.descending(TimelineKeys.LATE), Sorts.ascending(TimelineKeys.AT));
    private static final Comparator<OfCaller> MOST_FIRST = Comparator.comparingLong(OfCaller::entries)
            .reversed()
            .thenComparing(count -> String.valueOf(count.enteredBy()))
            .thenComparing(count -> String.valueOf(count.attributedTo()));

    private final TimelineStore timeline;

    public LateStore(TimelineStore timeline) {
        this.timeline = timeline;
        timeline.documents().index(Indexes.descending(TimelineKeys.LATE));
    }

    /** The entries that fit, sorted, one more than asked for when there are more. */
    List<Told> entries(LateEntries question) {
        List<Bson> all = new ArrayList<>(List.of(late(question)));
        Optional.ofNullable(question.after()).map(LateStore::behind).ifPresent(all::add);
        return timeline.told(and(all), LATEST_FIRST, question.limit() + 1);
    }

    /** How many fit, whatever part of the list was asked for. */
    List<OfCaller> counts(LateEntries question) {
        DocumentStore documents = timeline.documents();
        SubjectNames names = timeline.lastNames();
        return documents.counts(late(question), List.of(TimelineKeys.ENTERED_BY, TimelineKeys.ATTRIBUTED_TO)).stream()
                .map(counted -> count(counted, names))
                .sorted(MOST_FIRST)
                .toList();
    }

    private Bson late(LateEntries question) {
        Bson late = gt(TimelineKeys.LATE, (long) question.days());
        return question.unit() == null ? late : and(late, timeline.belongingTo(question.unit()));
    }

    private static Bson behind(Cursor cursor) {
        long late = Long.parseLong(cursor.key());
        return or(
                lt(TimelineKeys.LATE, late),
                and(eq(TimelineKeys.LATE, late), gt(TimelineKeys.AT, Long.parseLong(cursor.id()))));
    }

    private static OfCaller count(DocumentStore.Count counted, SubjectNames names) {
        String unit = counted.values().get(TimelineKeys.ATTRIBUTED_TO);
        return new OfCaller(
                counted.values().get(TimelineKeys.ENTERED_BY),
                unit == null ? null : names.unit(new UnitId(unit)),
                counted.many());
    }
}
