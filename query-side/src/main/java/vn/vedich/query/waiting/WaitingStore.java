package vn.vedich.query.waiting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.projection.DocumentStore;

/** The directives and requests that can wait on units. */
@Component
public class WaitingStore extends DossierStore {

    private static final Bson BY_ID = Sorts.ascending(DocumentStore.ID);

    public WaitingStore(MongoDatabase database) {
        super(database, WaitingProjection.NAME, Indexes.ascending(WaitingProjection.CAN_WAIT_ON));
    }

    List<OfDirective> directives(UnitId unit) {
        return dossiers("directive", canWaitOn(unit), BY_ID, 0, OfDirective.class);
    }

    List<OfRequest> requests(UnitId unit) {
        return dossiers("request", canWaitOn(unit), BY_ID, 0, OfRequest.class);
    }

    private static Bson canWaitOn(UnitId unit) {
        return eq(WaitingProjection.CAN_WAIT_ON, unit.value());
    }
}
