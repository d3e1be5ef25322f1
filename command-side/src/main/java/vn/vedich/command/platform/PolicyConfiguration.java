package vn.vedich.command.platform;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.command.decision.References;
import vn.vedich.command.desk.Desk;
import vn.vedich.command.policy.Policies;
import vn.vedich.command.policy.StandingPolicies;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;

/** Lets happen what happens by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimeProperties.class)
class PolicyConfiguration {

    @Bean(destroyMethod = "close")
    Policies policies(
            EventLog log, EventCodec codec, References references, Desk desk, Clock clock, TimeProperties time) {
        return StandingPolicies.over(log, codec, references, desk, clock, time.allowance(), time.lookEvery());
    }

    /** {@code vedich.policies}: how far they heard the log, and what they did. */
    @Bean
    MeterBinder policyFigures(Policies policies) {
        return policies.figures();
    }

    @Bean
    PolicyStart policyStart(Policies policies, TimeProperties time) {
        return new PolicyStart(policies, time.policies());
    }
}
