package vn.vedich.log.deliveries;

class SqliteDeliveriesTest extends DeliveriesContract {

    @Override
    protected Deliveries open() {
        return SqliteDeliveries.open(folder.resolve("deliveries.sqlite"));
    }
}
