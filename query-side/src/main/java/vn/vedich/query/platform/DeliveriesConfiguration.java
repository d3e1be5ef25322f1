package vn.vedich.query.platform;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.MongoDeliveries;
import vn.vedich.log.deliveries.SqliteDeliveries;
import vn.vedich.platform.storage.Storage;

/** Where deliveries are kept: beside the answers or, where those live in memory, in a file. */
@Configuration(proxyBeanMethods = false)
class DeliveriesConfiguration {

    @Bean(destroyMethod = "close")
    Deliveries deliveries(Storage storage, MongoDatabase answers) {
        return switch (storage) {
            case Storage.Embedded embedded -> SqliteDeliveries.open(embedded.deliveriesFile());
            case Storage.Mongodb _ -> new MongoDeliveries(answers);
        };
    }
}
