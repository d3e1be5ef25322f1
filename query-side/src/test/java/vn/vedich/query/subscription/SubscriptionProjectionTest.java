package vn.vedich.query.subscription;

import com.mongodb.client.MongoDatabase;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.ProjectionContract;

class SubscriptionProjectionTest extends ProjectionContract {

    @Override
    protected Projection projectionIn(MongoDatabase answers) {
        return new SubscriptionProjection(new SubscriptionStore(answers));
    }
}
