package vn.vedich.query.budget;

import com.mongodb.client.MongoDatabase;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.ProjectionContract;

class BudgetProjectionTest extends ProjectionContract {

    @Override
    protected Projection projectionIn(MongoDatabase answers) {
        return new BudgetProjection(new BudgetStore(answers));
    }
}
