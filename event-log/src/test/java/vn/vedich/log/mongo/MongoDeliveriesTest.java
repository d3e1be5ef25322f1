package vn.vedich.log.mongo;

import org.junit.jupiter.api.AfterEach;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.DeliveriesContract;
import vn.vedich.log.deliveries.MongoDeliveries;

class MongoDeliveriesTest extends DeliveriesContract {

    private final MongoHome home = new MongoHome();

    @AfterEach
    void drop() {
        home.close();
    }

    @Override
    protected Deliveries open() {
        return new MongoDeliveries(home.database());
    }
}
