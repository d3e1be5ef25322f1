package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vedich.kernel.webhook.WebhookFacts.State;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Delivery;

/** Clears away what needs no attempt: what is left of webhooks that were removed, and outcomes that are old. */
final class Clearing {

    /** So long outcomes are listed and can be sent again. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final int AT_ONCE = 100;
    private static final int FORGOTTEN_AT_ONCE = 1_000;
    private static final Duration FORGOTTEN_EVERY = Duration.ofMinutes(10);

    private final Deliveries deliveries;
    private final Starting starting;
    private final Clock clock;
    private final Set<Removal> cleared = new HashSet<>();
    private Instant forgotten = Instant.EPOCH;

    /** A removal after which nothing is left to be given up. */
    private record Removal(String webhook, long position) {}

    Clearing(Deliveries deliveries, Starting starting, Clock clock) {
        this.deliveries = deliveries;
        this.starting = starting;
        this.clock = clock;
    }

    void clear(List<WebhookDocument> all) {
        all.stream().filter(webhook -> webhook.facts().state() == State.REMOVED).forEach(this::giveUp);
        forget();
    }

    /** What was still to be sent to a webhook that was removed is given up, and the log says so. */
    private void giveUp(WebhookDocument removed) {
        String name = removed.id().value();
        Removal removal = new Removal(name, removed.changedAt());
        if (cleared.contains(removal)) {
            return;
        }
        List<Delivery> left = deliveries.waiting(name, AT_ONCE);
        starting.settle(left);
        if (left.isEmpty()) {
            cleared.add(removal);
        }
    }

    private void forget() {
        Instant now = clock.instant();
        if (forgotten.plus(FORGOTTEN_EVERY).isBefore(now)) {
            deliveries.forget(now.minus(KEPT), FORGOTTEN_AT_ONCE);
            forgotten = now;
        }
    }
}
