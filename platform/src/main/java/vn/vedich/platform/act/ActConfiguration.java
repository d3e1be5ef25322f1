package vn.vedich.platform.act;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.platform.caller.Callers;

/** Lets acts of operators be told. */
@Configuration(proxyBeanMethods = false)
class ActConfiguration {

    @Bean
    OperatorActs operatorActs(EventLog log, EventCodec codec, Callers callers, Clock clock) {
        return new OperatorActs(log, codec, callers, clock);
    }
}
