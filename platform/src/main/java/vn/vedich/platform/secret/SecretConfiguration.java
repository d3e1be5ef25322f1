package vn.vedich.platform.secret;

import com.mongodb.client.MongoClient;
import java.security.SecureRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.platform.storage.Storage;

/** Finds the secret where the storage has it. */
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

    @Bean
    InstallationSecret installationSecret(
            Storage storage,
            ObjectProvider<MongoClient> mongodb,
            @Value("${vedich.log.database:vedich-log}") String database) {
        SecureRandom random = new SecureRandom();
        return switch (storage) {
            case Storage.Embedded embedded -> new SecretFile(embedded.secretFile()).readOrCreate(random);
            case Storage.Mongodb _ ->
                new SecretDocument(mongodb.getObject().getDatabase(database)).readOrCreate(random);
        };
    }
}
