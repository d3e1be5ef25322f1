package vn.vedich.query.platform;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.LoggedEvents;
import vn.vedich.log.letters.LetterBoxes;
import vn.vedich.log.letters.MongoLetterBoxes;
import vn.vedich.log.letters.SqliteLetterBoxes;
import vn.vedich.platform.storage.Storage;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.version.VersionStore;

/** Where dead letters are kept: beside the documents that they are missing from or, where those live in memory, in a file. */
@Configuration(proxyBeanMethods = false)
class DeadLettersConfiguration {

    @Bean(destroyMethod = "close")
    LetterBoxes letterBoxes(Storage storage, MongoDatabase answers) {
        return switch (storage) {
            case Storage.Embedded embedded -> SqliteLetterBoxes.open(embedded.lettersFile());
            case Storage.Mongodb _ -> new MongoLetterBoxes(answers);
        };
    }

    @Bean
    DeadLetters deadLetters(LetterBoxes boxes, EventLog log, EventCodec codec, Clock clock, VersionStore versions) {
        return new DeadLetters(boxes, new LoggedEvents(log, codec), clock, versions);
    }

    /** {@code /actuator/health} shows it by the name {@code deadLetters}. */
    @Bean
    DeadLettersHealth deadLettersHealthIndicator(DeadLetters letters, ProjectionProcessors processors) {
        return new DeadLettersHealth(letters, processors.coverages().keySet());
    }
}
