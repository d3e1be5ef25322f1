package vn.vedich.query.scorecard;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import vn.vedich.query.dossier.DossierStore;

/** The dossiers that scorecards are made of. */
@Component
public class ScorecardStore extends DossierStore {

    public ScorecardStore(MongoDatabase database) {
        super(database, ScorecardProjection.NAME);
    }
}
