package vn.vedich.query.platform;

import com.mongodb.client.MongoClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.MongoDeliveries;
import vn.vedich.log.deliveries.SqliteDeliveries;
import vn.vedich.platform.storage.Storage;

/** Where deliveries are kept: beside the log, because answers can be made anew and what was sent where can't. */
@Configuration(proxyBeanMethods = false)
class DeliveriesConfiguration {

    @Bean(destroyMethod = "close")
    Deliveries deliveries(
            Storage storage, MongoClient mongodb, @Value("${vedich.log.database:vedich-log}") String database) {
        return switch (storage) {
            case Storage.Embedded embedded -> SqliteDeliveries.open(embedded.deliveriesFile());
            case Storage.Mongodb _ -> new MongoDeliveries(mongodb.getDatabase(database));
        };
    }
}
