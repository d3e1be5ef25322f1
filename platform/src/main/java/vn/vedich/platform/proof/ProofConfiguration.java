package vn.vedich.platform.proof;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.EventLog;
import vn.vedich.log.notary.Notary;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.platform.storage.StorageProperties;

/** Sets a notary to the log of this process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProofProperties.class)
class ProofConfiguration {

    @Bean(destroyMethod = "close")
    Notary notary(EventLog log, StorageProperties storage, ProofProperties proof, Clock clock) {
        return proof.sign()
                ? Notary.signing(
                        log,
                        storage.proofsFile(),
                        storage.keysFolder(),
                        proof.installation(),
                        clock,
                        new SecureRandom())
                : Notary.following(log, storage.proofsFile(), clock);
    }

    @Bean
    ProvenLog provenLog(Notary notary) {
        return notary.proven();
    }

    /** {@code /actuator/health} shows it by the name {@code proof}. */
    @Bean
    ProofHealth proofHealthIndicator(Notary notary) {
        return new ProofHealth(notary);
    }
}
