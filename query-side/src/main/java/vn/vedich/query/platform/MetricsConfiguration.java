package vn.vedich.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.stream.StreamHub;

/**
 * {@code vedich.projection.position}: what each projection covers; {@code vedich.streams.open}: how many listen; {@code vedich.deadletter.sequences} and {@code
 * vedich.deadletter.letters}: how much of it is parked. One series for each projection by its tag.
 */
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

    @Bean
    MeterBinder openStreams(StreamHub hub) {
        return registry -> Gauge.builder("vedich.streams.open", hub, StreamHub::listening)
                .description("How many listen to directives at the moment")
                .register(registry);
    }

    @Bean
    MeterBinder parkedLetters(ProjectionProcessors processors, DeadLetters letters) {
        return registry -> processors.coverages().keySet().forEach(projection -> {
            Gauge.builder(
                            "vedich.deadletter.sequences",
                            letters,
                            all -> all.amount(projection).sequences())
                    .description("Sequences of the projection that wait because an event of theirs can't be handled")
                    .tag("projection", projection)
                    .register(registry);
            Gauge.builder(
                            "vedich.deadletter.letters",
                            letters,
                            all -> all.amount(projection).letters())
                    .description("Events that wait in those sequences")
                    .tag("projection", projection)
                    .register(registry);
        });
    }
}
