package vn.vedich.platform.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The storage that was chosen, and the one client of its MongoDB. On embedded storage somebody else provides a client. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {

    @Bean
    Storage storage(
            StorageProperties properties,
            @Value("${spring.mongodb.uri:}") String uri,
            @Value("${spring.data.mongodb.uri:}") String formerUri) {
        return properties.at(uri, formerUri);
    }

    /**
     * Whatever the URI says: what one process was told is written, another one reads. Positions and documents are read one after
     * the other, so both must come from the primary.
     */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "vedich.storage", havingValue = "mongodb")
    MongoClient mongoClient(Storage storage) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(((Storage.Mongodb) storage).uri()))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .build());
    }
}
