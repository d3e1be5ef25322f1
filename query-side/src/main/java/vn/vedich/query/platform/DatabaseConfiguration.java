package vn.vedich.query.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database that holds documents and tokens. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    MongoDatabase answersDatabase(MongoClient client, @Value("${vedich.query.database:vedich-answers}") String name) {
        return client.getDatabase(name);
    }
}
