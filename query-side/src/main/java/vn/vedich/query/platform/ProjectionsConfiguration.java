package vn.vedich.query.platform;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.EventLog;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.deadletter.IncompleteAnswers;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.version.VersionStore;

/** The processors of all projections, and what their documents cover. */
@Configuration(proxyBeanMethods = false)
class ProjectionsConfiguration {

    @Bean
    VersionStore versionStore(MongoDatabase database) {
        return new VersionStore(database);
    }

    @Bean
    ProjectionProcessors projectionProcessors(
            List<Projection> projections,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            TokenStore tokens,
            VersionStore versions,
            DeadLetters letters) {
        return new ProjectionProcessors(projections, new ProjectionProcessors.Followed(log, tokens, versions, letters));
    }

    /** {@code /actuator/health/readiness} asks it by the name {@code projections}. */
    @Bean
    ProjectionsHealth projectionsHealthIndicator(ProjectionProcessors processors, EventLog log) {
        return new ProjectionsHealth(processors.coverages(), log::head, System::nanoTime);
    }

    @Bean
    Coverages coverages(ProjectionProcessors processors, IncompleteAnswers incomplete) {
        return projections -> new Covering(incomplete.noting(processors.coverage(projections), projections));
    }
}
