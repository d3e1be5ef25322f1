package vn.vedich.query.waiting;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.Wanted;

/** The directives and requests that can wait on units. */
@Component
public class WaitingStore extends DossierStore {

    @Autowired
    public WaitingStore(MongoDatabase database) {
        super(database, WaitingProjection.NAME, Indexes.ascending(WaitingProjection.CAN_WAIT_ON));
    }

    private WaitingStore(WaitingStore other, Knowledge known) {
        super(other, WaitingProjection.FOLDING, known);
    }

    /** The same as it was known at a moment. */
    WaitingStore at(Knowledge known) {
        return new WaitingStore(this, known);
    }

    List<OfDirective> directives(UnitId unit) {
        return dossiers("directive", canWaitOn(unit), OfDirective.class);
    }

    List<OfRequest> requests(UnitId unit) {
        return dossiers("request", canWaitOn(unit), OfRequest.class);
    }

    private static Wanted canWaitOn(UnitId unit) {
        return Wanted.is(WaitingProjection.CAN_WAIT_ON, unit.value());
    }
}
