package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.webhook.WebhookFacts.State;
import vn.vedich.kernel.webhook.WebhookUrl;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.log.deliveries.Destination;
import vn.vedich.query.webhook.Permits.Permit;

/**
 * Files what is to be sent and has it sent: each change of a directive after the one before, those of different directives at
 * once, no more at a time than there are permits for. Of several processes each delivery is made by one.
 */
@Component
final class Deliverer {

    /** How long a claim holds: longer than any attempt takes. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** So long outcomes are listed and can be sent again. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOGGER = LoggerFactory.getLogger(Deliverer.class);

    private static final int AT_ONCE = 100;
    private static final int FORGOTTEN_AT_ONCE = 1_000;
    private static final Duration FORGOTTEN_EVERY = Duration.ofMinutes(10);

    private final WebhookStore store;
    private final Deliveries deliveries;
    private final Gathering gathering;
    private final Attempting attempting;
    private final Clock clock;
    private final Executor threads;
    private final String me;
    private final Permits permits = new Permits();
    private final Set<Removal> cleared = new HashSet<>();
    private Instant forgotten = Instant.EPOCH;
    private volatile Runnable wakeUp = () -> {};

    /** A removal after which nothing is left to be given up. */
    private record Removal(String webhook, long position) {}

    /** Where a webhook is called, and how it stands there. */
    private record Target(String host, boolean isFailing) {

        private Permit permit() {
            return new Permit(host, isFailing);
        }
    }

    @Autowired
    Deliverer(WebhookStore store, Deliveries deliveries, Gathering gathering, Attempting attempting, Clock clock) {
        this(
                store,
                deliveries,
                gathering,
                attempting,
                clock,
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("webhook-", 0).factory()),
                UUID.randomUUID().toString());
    }

    /**
     * @param threads run attempts, many at once
     * @param me names this process among all that deliver
     */
    Deliverer(
            WebhookStore store,
            Deliveries deliveries,
            Gathering gathering,
            Attempting attempting,
            Clock clock,
            Executor threads,
            String me) {
        this.store = store;
        this.deliveries = deliveries;
        this.gathering = gathering;
        this.attempting = attempting;
        this.clock = clock;
        this.threads = threads;
        this.me = me;
    }

    /** Has this run whenever an attempt is over, on its thread: it must return at once. */
    void onRoom(Runnable waking) {
        this.wakeUp = waking;
    }

    /**
     * Files all that is there, and begins all attempts that are due and that there is room for.
     *
     * @return when the next attempt is due; empty when none waits
     */
    Optional<Instant> turn() {
        return turn(store.all(null));
    }

    /** @param all every webhook, as it was known a moment ago at the latest */
    Optional<Instant> turn(List<WebhookDocument> all) {
        List<WebhookDocument> active =
                all.stream().filter(WebhookDocument::isActive).toList();
        gathering.gather(active);
        all.stream().filter(webhook -> webhook.facts().state() == State.REMOVED).forEach(this::clear);
        begin(active);
        forget();
        return deliveries.nextDue(
                active.stream().map(webhook -> webhook.id().value()).toList(), clock.instant());
    }

    private void forget() {
        Instant now = clock.instant();
        if (forgotten.plus(FORGOTTEN_EVERY).isBefore(now)) {
            deliveries.forget(now.minus(KEPT), FORGOTTEN_AT_ONCE);
            forgotten = now;
        }
    }

    /** Whether no attempt is under way. */
    boolean isIdle() {
        return permits.areAllBack();
    }

    private void begin(List<WebhookDocument> active) {
        Map<String, Target> targets = targets(active);
        Set<List<Object>> tried = new HashSet<>();
        boolean begun = true;
        while (begun) {
            List<String> free = targets.entrySet().stream()
                    .filter(target -> permits.isFree(
                            target.getValue().host(), target.getValue().isFailing()))
                    .map(Map.Entry::getKey)
                    .toList();
            begun = false;
            for (Delivery due : deliveries.due(free, clock.instant(), AT_ONCE)) {
                // One that was put back is not taken up again before the next turn.
                begun |= tried.add(List.of(due.destination(), due.position())) && begin(due, targets);
            }
        }
    }

    private Map<String, Target> targets(List<WebhookDocument> active) {
        Map<String, Target> targets = new TreeMap<>();
        Set<String> failing =
                deliveries
                        .destinations(active.stream()
                                .map(webhook -> webhook.id().value())
                                .toList())
                        .stream()
                        .filter(destination -> destination.failingSince() != null)
                        .map(Destination::name)
                        .collect(Collectors.toSet());
        for (WebhookDocument webhook : active) {
            String name = webhook.id().value();
            boolean isFailing = failing.contains(name);
            webhook.address().map(WebhookUrl::host).ifPresent(host -> targets.put(name, new Target(host, isFailing)));
        }
        return targets;
    }

    private boolean begin(Delivery due, Map<String, Target> targets) {
        return Stream.ofNullable(targets.get(due.destination())).anyMatch(target -> begin(due, target.permit()));
    }

    private boolean begin(Delivery due, Permit permit) {
        if (!permits.take(permit)) {
            return false;
        }
        boolean claimed = false;
        try {
            claimed = claim(due);
        } finally {
            if (!claimed) {
                permits.giveBack(permit);
            }
        }
        if (claimed) {
            threads.execute(() -> attempt(due, permit));
        }
        return claimed;
    }

    private boolean claim(Delivery delivery) {
        Instant now = clock.instant();
        return deliveries.claim(delivery, me, now, now.plus(LEASE));
    }

    private void attempt(Delivery delivery, Permit permit) {
        try {
            attempting.attempt(delivery, me);
        } catch (RuntimeException e) {
            LOGGER.warn(
                    "The delivery of {} to {} broke off; it is made again",
                    delivery.position(),
                    delivery.destination(),
                    e);
        } finally {
            permits.giveBack(permit);
            wakeUp.run();
        }
    }

    /** What was still to be sent to a webhook that was removed is given up, and the log says so. */
    private void clear(WebhookDocument removed) {
        String name = removed.id().value();
        Removal removal = new Removal(name, removed.changedAt());
        if (cleared.contains(removal)) {
            return;
        }
        List<Delivery> left = deliveries.waiting(name, AT_ONCE);
        left.stream().filter(this::claim).forEach(delivery -> attempting.attempt(delivery, me));
        if (left.isEmpty()) {
            cleared.add(removal);
        }
    }
}
