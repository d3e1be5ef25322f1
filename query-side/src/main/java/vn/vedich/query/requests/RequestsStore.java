package vn.vedich.query.requests;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.requests.RequestsQuery.Filter;
import vn.vedich.query.requests.RequestsQuery.Sort;

/** The documents of the register of requests. */
@Component
public class RequestsStore extends DossierStore {

    private static final Bson BY_ID = Sorts.ascending(DocumentStore.ID);

    public RequestsStore(MongoDatabase database) {
        super(
                database,
                RequestsProjection.NAME,
                Indexes.ascending(RequestsKeys.RAISED_ON),
                Indexes.ascending(RequestsKeys.CAN_WAIT_ON));
    }

    Optional<OfRequest> request(RequestId id) {
        return dossier(id, OfRequest.class);
    }

    /** Those raised by a day that fit as far as that does not depend on the day, sorted, behind a cursor. */
    List<OfRequest> raisedBy(LocalDate day, Filter filter, Sort sort, @Nullable Cursor after, int limit) {
        List<Bson> all = new ArrayList<>();
        all.add(lte(RequestsKeys.RAISED_ON, day.toString()));
        narrowed(filter).forEach(all::add);
        Stream.ofNullable(after).map(cursor -> behind(cursor, sort)).forEach(all::add);
        return dossiers("request", and(all), sorting(sort), limit, OfRequest.class);
    }

    private static Stream<Bson> narrowed(Filter filter) {
        return Stream.of(
                        Stream.ofNullable(filter.unit()).map(unit -> eq(DossierFolding.UNIT, unit.value())),
                        Stream.ofNullable(filter.waitingOn()).map(unit -> eq(RequestsKeys.CAN_WAIT_ON, unit.value())),
                        Stream.ofNullable(filter.asking()).map(RequestsStore::asking))
                .flatMap(filters -> filters);
    }

    private static Bson asking(String part) {
        return regex(RequestsKeys.UNMARKED, Pattern.compile(Pattern.quote(Unmarked.of(part))));
    }

    private static Bson behind(Cursor cursor, Sort sort) {
        Bson sameDay = and(
                eq(RequestsKeys.RAISED_ON, cursor.key()), gt(DocumentStore.ID, new RequestId(cursor.id()).stream()));
        return switch (sort) {
            case AGE -> or(gt(RequestsKeys.RAISED_ON, cursor.key()), sameDay);
            case NEWEST -> or(lt(RequestsKeys.RAISED_ON, cursor.key()), sameDay);
        };
    }

    private static Bson sorting(Sort sort) {
        return switch (sort) {
            case AGE -> Sorts.orderBy(Sorts.ascending(RequestsKeys.RAISED_ON), BY_ID);
            case NEWEST -> Sorts.orderBy(Sorts.descending(RequestsKeys.RAISED_ON), BY_ID);
        };
    }
}
