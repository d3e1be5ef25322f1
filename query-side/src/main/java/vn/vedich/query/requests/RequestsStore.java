package vn.vedich.query.requests;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.Wanted;
import vn.vedich.query.projection.Wanted.Compared.Side;
import vn.vedich.query.requests.RequestsQuery.Filter;

/** The documents of the register of requests. */
@Component
public class RequestsStore extends DossierStore {

    @Autowired
    public RequestsStore(MongoDatabase database) {
        super(
                database,
                RequestsProjection.NAME,
                Indexes.ascending(RequestsKeys.RAISED_ON),
                Indexes.ascending(RequestsKeys.CAN_WAIT_ON));
    }

    private RequestsStore(RequestsStore other, Knowledge known) {
        super(other, RequestsProjection.FOLDING, known);
    }

    /** The same as it was known at a moment. */
    RequestsStore at(Knowledge known) {
        return new RequestsStore(this, known);
    }

    Optional<OfRequest> request(RequestId id) {
        return dossier(id, OfRequest.class);
    }

    /** Those raised by a day that fit as far as that does not depend on the day. */
    Stream<OfRequest> raisedBy(LocalDate day, Filter filter) {
        Wanted raised = new Wanted.Compared(RequestsKeys.RAISED_ON, Side.AT_MOST, day.toString());
        return each("request", Wanted.all(Stream.concat(Stream.of(raised), narrowed(filter))), OfRequest.class);
    }

    private static Stream<Wanted> narrowed(Filter filter) {
        return Stream.of(
                        Stream.ofNullable(filter.unit()).map(unit -> Wanted.is(DossierFolding.UNIT, unit.value())),
                        Stream.ofNullable(filter.waitingOn())
                                .map(unit -> Wanted.is(RequestsKeys.CAN_WAIT_ON, unit.value())),
                        Stream.ofNullable(filter.asking())
                                .map(asked -> new Wanted.Holding(RequestsKeys.UNMARKED, Unmarked.of(asked))))
                .flatMap(wanted -> wanted);
    }
}
