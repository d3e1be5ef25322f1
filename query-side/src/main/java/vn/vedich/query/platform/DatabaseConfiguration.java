package vn.vedich.query.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.platform.storage.CannotStart;

/** The database that holds documents and tokens. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    MongoDatabase answersDatabase(
            ObjectProvider<MongoClient> client, @Value("${vedich.query.database:vedich-answers}") String name) {
        return client.getIfAvailable(DatabaseConfiguration::nowhere).getDatabase(name);
    }

    private static MongoClient nowhere() {
        throw new CannotStart(
                "The query side by itself keeps its documents in a MongoDB: set vedich.storage=mongodb and"
                        + " spring.mongodb.uri.");
    }
}
