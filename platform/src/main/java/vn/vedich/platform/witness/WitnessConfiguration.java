package vn.vedich.platform.witness;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.witness.Witness;
import vn.vedich.platform.proof.ProofProperties;
import vn.vedich.platform.storage.StorageProperties;

/** A witness, where there is a log to watch over. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WitnessProperties.class)
@ConditionalOnProperty(WitnessProperties.FIRST_LOG)
class WitnessConfiguration {

    @Bean(destroyMethod = "close")
    Witness witness(WitnessProperties properties, StorageProperties storage, ProofProperties proof, Clock clock) {
        return Witness.open(
                storage.witnessFile(),
                storage.keysFolder(),
                properties.nameOf(proof.installation()),
                properties.witnessed(),
                clock,
                new SecureRandom());
    }

    /** {@code /actuator/health} shows it by the name {@code witness}. */
    @Bean
    WitnessHealth witnessHealthIndicator(Witness witness) {
        return new WitnessHealth(witness);
    }
}
