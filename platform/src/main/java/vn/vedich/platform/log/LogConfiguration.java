package vn.vedich.platform.log;

import com.mongodb.client.MongoClient;
import java.security.SecureRandom;
import java.time.Clock;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.LogEventStore;
import vn.vedich.log.axon.StableNameSerializer;
import vn.vedich.log.mongo.MongoEventLog;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.platform.storage.Storage;

/** Opens the log where the storage has it and puts Axon on it. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    EventLog eventLog(
            Storage storage,
            ObjectProvider<MongoClient> mongodb,
            @Value("${vedich.log.database:vedich-log}") String database,
            Clock clock) {
        return switch (storage) {
            case Storage.Embedded embedded -> SqliteEventLog.open(embedded.logFile(), clock, new SecureRandom());
            case Storage.Mongodb _ ->
                MongoEventLog.open(mongodb.getObject().getDatabase(database), clock, new SecureRandom());
        };
    }

    /** {@code /actuator/health/readiness} asks it by the name {@code log}. */
    @Bean
    LogHealth logHealthIndicator(EventLog log) {
        return new LogHealth(log);
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
