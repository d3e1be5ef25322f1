package vn.vedich.command.platform;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.command.desk.Target;
import vn.vedich.log.EventLog;

/** Commands are handled on the caller's own thread, each by one handler, with a unit of work but no other transaction. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder()
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new Target();
    }

    @Bean
    Cache currentAggregates(EventLog log) {
        return new CurrentAggregates(log);
    }
}
