package vn.vedich.query.timeline;

import com.mongodb.client.MongoDatabase;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.ProjectionContract;

class TimelineProjectionTest extends ProjectionContract {

    @Override
    protected Projection projectionIn(MongoDatabase answers) {
        return new TimelineProjection(new TimelineStore(answers));
    }
}
