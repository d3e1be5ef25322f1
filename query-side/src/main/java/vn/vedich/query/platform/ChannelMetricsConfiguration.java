package vn.vedich.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.query.feed.FeedFigures;
import vn.vedich.query.webhook.WebhookFigures;

/**
 * What is told to others, in figures. Of webhooks, the same at every process: {@code vedich.webhooks.endpoints}, {@code
 * vedich.webhooks.deliveries}, {@code vedich.webhooks.oldest}. Of this process: {@code vedich.webhooks.attempts} and {@code
 * vedich.feeds.reads}, and where a mail server is set {@code vedich.digests.letters}. No tag tells whose they are.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(MeterRegistry.class)
class ChannelMetricsConfiguration {

    @Bean
    MeterBinder webhookEndpoints(WebhookFigures figures) {
        return registry -> {
            endpoints("active", figures, WebhookFigures::active, registry);
            endpoints("failing", figures, WebhookFigures::failing, registry);
            endpoints("paused", figures, WebhookFigures::paused, registry);
        };
    }

    private static void endpoints(
            String state, WebhookFigures figures, ToDoubleFunction<WebhookFigures> many, MeterRegistry registry) {
        Gauge.builder("vedich.webhooks.endpoints", figures, many)
                .description(
                        "Webhooks that are active, those of them whose last attempt failed, and those that are paused")
                .tag("state", state)
                .register(registry);
    }

    @Bean
    MeterBinder webhookDeliveries(WebhookFigures figures) {
        return registry -> {
            deliveries("waiting", figures, WebhookFigures::waiting, registry);
            deliveries("due", figures, WebhookFigures::due, registry);
            Gauge.builder("vedich.webhooks.oldest", figures, WebhookFigures::oldestSeconds)
                    .description("For how long the delivery that waits longest has waited, at an active webhook")
                    .baseUnit("seconds")
                    .register(registry);
        };
    }

    private static void deliveries(
            String state, WebhookFigures figures, ToDoubleFunction<WebhookFigures> many, MeterRegistry registry) {
        Gauge.builder("vedich.webhooks.deliveries", figures, many)
                .description("Deliveries to active webhooks that have no outcome, and those of them that are due")
                .tag("state", state)
                .register(registry);
    }

    @Bean
    MeterBinder webhookAttempts(WebhookFigures figures) {
        return figures.attempts().as("vedich.webhooks.attempts", "Attempts of deliveries, by what came of them");
    }

    @Bean
    MeterBinder feedReads(FeedFigures figures) {
        return figures.reads().as("vedich.feeds.reads", "Questions for feeds, by what became of them");
    }
}
