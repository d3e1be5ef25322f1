package vn.vedich.platform.log;

import java.security.SecureRandom;
import java.time.Clock;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.LogEventStore;
import vn.vedich.log.axon.StableNameSerializer;
import vn.vedich.log.sqlite.SqliteEventLog;

/** Opens the embedded log and puts Axon on it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class LogConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventLog eventLog(StorageProperties storage, Clock clock) {
        return SqliteEventLog.open(storage.logFile(), clock, new SecureRandom());
    }

    @Bean
    EventCodec eventCodec() {
        return KernelForms.codec();
    }

    @Bean
    LogEventStore eventStore(EventLog log, EventCodec codec) {
        return new LogEventStore(log, codec);
    }

    /** For what Axon keeps outside of the log, such as tokens. */
    @Bean
    @Primary
    @Qualifier("serializer")
    Serializer serializer(EventCodec codec) {
        return StableNameSerializer.of(codec);
    }
}
