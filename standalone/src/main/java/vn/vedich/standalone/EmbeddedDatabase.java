package vn.vedich.standalone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A MongoDB server in this process on embedded storage: in memory and reached through the ordinary driver. Documents and
 * tokens live and die together: at every start they are rebuilt from the log, so none can ever be ahead of another.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "vedich.storage", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabase {

    @Bean(destroyMethod = "shutdown")
    MongoServer embeddedMongoServer() {
        MongoServer server = new MongoServer(new ById().version(ServerVersion.MONGO_5_0));
        server.bind("127.0.0.1", 0);
        return server;
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(MongoServer embedded) {
        return MongoClients.create(embedded.getConnectionString());
    }
}
