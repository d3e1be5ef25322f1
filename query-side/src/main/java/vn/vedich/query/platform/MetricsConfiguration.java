package vn.vedich.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.query.answer.Coverage;

/** {@code vedich.projection.position}: what each projection covers, one series for each by its tag. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(MeterRegistry.class)
class MetricsConfiguration {

    @Bean
    MeterBinder projectionPositions(ProjectionProcessors processors) {
        return registry -> processors
                .coverages()
                .forEach((projection, coverage) -> Gauge.builder(
                                "vedich.projection.position", coverage, Coverage::position)
                        .description("The last position of the log that the projection consumed or ignored")
                        .tag("projection", projection)
                        .register(registry));
    }
}
