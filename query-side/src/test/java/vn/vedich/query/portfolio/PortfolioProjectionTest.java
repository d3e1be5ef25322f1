package vn.vedich.query.portfolio;

import com.mongodb.client.MongoDatabase;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.ProjectionContract;

class PortfolioProjectionTest extends ProjectionContract {

    @Override
    protected Projection projectionIn(MongoDatabase answers) {
        return new PortfolioProjection(new PortfolioStore(answers));
    }
}
