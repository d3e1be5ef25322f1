package vn.vedich.query.platform;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tokens are kept beside the documents that they speak of, so that both go and come together. */
@Configuration(proxyBeanMethods = false)
class TokensConfiguration {

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    @Bean
    @ConditionalOnMissingBean
    TokenStore tokenStore(MongoDatabase database, Serializer serializer) {
        return tokensIn(database, serializer);
    }

    static TokenStore tokensIn(MongoDatabase database, Serializer serializer) {
        String owner = UUID.randomUUID().toString();
        return new MongoTokens(database, serializer, new Claims.Terms(owner, CLAIM_TIMEOUT));
    }
}
