package vn.vedich.query.scorecard;

import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.moment.Knowledge;

/** The dossiers that scorecards are made of. */
@Component
public class ScorecardStore extends DossierStore {

    @Autowired
    public ScorecardStore(MongoDatabase database) {
        super(database, ScorecardProjection.NAME);
    }

    private ScorecardStore(ScorecardStore other, Knowledge known) {
        super(other, ScorecardProjection.FOLDING, known);
    }

    /** The same as it was known at a moment. */
    ScorecardStore at(Knowledge known) {
        return new ScorecardStore(this, known);
    }
}
