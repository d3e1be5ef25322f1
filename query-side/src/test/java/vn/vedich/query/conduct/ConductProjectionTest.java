package vn.vedich.query.conduct;

import com.mongodb.client.MongoDatabase;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.ProjectionContract;

class ConductProjectionTest extends ProjectionContract {

    @Override
    protected Projection projectionIn(MongoDatabase answers) {
        return new ConductProjection(new ConductStore(answers));
    }
}
