package vn.vedich.platform.attesting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.EventLog;
import vn.vedich.log.notary.Notary;

/** Asks those who are configured, in a process that may sign. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttestingProperties.class)
@ConditionalOnProperty(name = "vedich.proof.sign", matchIfMissing = true)
class AttestingConfiguration {

    @Bean(destroyMethod = "close")
    Attestings attestings(EventLog log, Notary notary, AttestingProperties properties) {
        return Attestings.begin(log, notary, properties);
    }

    /** {@code /actuator/health} shows it by the name {@code attesting}. */
    @Bean
    AttestingHealth attestingHealthIndicator(Attestings attestings) {
        return new AttestingHealth(attestings);
    }

    /** {@code vedich.checkpoint.attested}: up to which size each attested the log, one series for each. */
    @Bean
    MeterBinder attestedSizes(Attestings attestings) {
        return registry -> attestings
                .all()
                .forEach(each -> Gauge.builder(
                                "vedich.checkpoint.attested",
                                each,
                                attesting -> attesting.standing().size())
                        .description("How many positions of the log the attestor has attested")
                        .tag("attestor", each.attestor().name())
                        .register(registry));
    }
}
