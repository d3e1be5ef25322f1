package vn.vedich.query.webhook;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Destination;

/**
 * {@code /actuator/health} shows by the name {@code webhooks} which ones take nothing. The query side is up all the same: the
 * trouble is elsewhere.
 */
@Component
final class WebhooksHealthIndicator extends AbstractHealthIndicator {

    private final WebhookStore store;
    private final Deliveries deliveries;

    WebhooksHealthIndicator(WebhookStore store, Deliveries deliveries) {
        super("webhooks can't be asked");
        this.store = store;
        this.deliveries = deliveries;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        store.all(null).stream()
                .filter(webhook -> webhook.facts().isRegistered())
                .forEach(webhook -> show(webhook, health));
    }

    private void show(WebhookDocument webhook, Health.Builder health) {
        String name = webhook.id().value();
        Destination destination = deliveries.destination(name);
        if (!webhook.isActive()) {
            health.withDetail(name, webhook.facts().pause() + " since " + webhook.pausedSince());
        } else if (destination.failingSince() != null) {
            health.withDetail(name, "failing since " + destination.failingSince());
        }
    }
}
