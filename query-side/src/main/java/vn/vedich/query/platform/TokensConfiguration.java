package vn.vedich.query.platform;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.axon.StableNameSerializer;
import vn.vedich.platform.log.KernelForms;

/** Tokens are kept beside the documents that they speak of, so that both go and come together. */
@Configuration(proxyBeanMethods = false)
class TokensConfiguration {

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    @Bean
    @ConditionalOnMissingBean
    TokenStore tokenStore(MongoDatabase database) {
        return tokensIn(database);
    }

    static TokenStore tokensIn(MongoDatabase database) {
        String owner = UUID.randomUUID().toString();
        // Of all serializers the one that reads a replay token back.
        Serializer serializer = StableNameSerializer.of(KernelForms.codec());
        return new MongoTokens(database, serializer, new Claims.Terms(owner, CLAIM_TIMEOUT));
    }
}
