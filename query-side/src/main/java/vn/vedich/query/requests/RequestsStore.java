package vn.vedich.query.requests;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.requests.RequestsQuery.Filter;

/** The documents of the register of requests. */
@Component
public class RequestsStore extends DossierStore {

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

    /** Those raised by a day that fit as far as that does not depend on the day. */
    Stream<OfRequest> raisedBy(LocalDate day, Filter filter) {
        Stream<Bson> raised = Stream.of(lte(RequestsKeys.RAISED_ON, day.toString()));
        return each("request", and(Stream.concat(raised, narrowed(filter)).toList()), OfRequest.class);
    }

    private static Stream<Bson> narrowed(Filter filter) {
        return Stream.of(
                        Stream.ofNullable(filter.unit()).map(unit -> eq(DossierFolding.UNIT, unit.value())),
                        Stream.ofNullable(filter.waitingOn()).map(unit -> eq(RequestsKeys.CAN_WAIT_ON, unit.value())),
                        Stream.ofNullable(filter.asking())
                                .map(asked -> DocumentStore.holding(RequestsKeys.UNMARKED, Unmarked.of(asked))))
                .flatMap(filters -> filters);
    }
}
