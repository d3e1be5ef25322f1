package vn.vedich.query.platform;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tokens are kept beside the documents that they speak of, so that both go and come together. */
@Configuration(proxyBeanMethods = false)
class TokensConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TokenStore tokenStore(MongoDatabase database) {
        return tokensIn(database);
    }

    static TokenStore tokensIn(MongoDatabase database) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName("tokens")
                        .build())
                .serializer(Jackson3Serializer.builder().build())
                .build();
    }
}
