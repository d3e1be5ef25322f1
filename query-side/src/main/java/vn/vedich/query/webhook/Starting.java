package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.log.deliveries.Destination;
import vn.vedich.query.webhook.Permits.Permit;
import vn.vedich.query.webhook.WebhookFigures.Attempted;

/**
 * Starts attempts that are due, no more at a time than there are permits for. Of several processes each is made by the one that
 * claims it.
 */
final class Starting {

    /** How long a claim holds: longer than any attempt takes. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final Logger LOGGER = LoggerFactory.getLogger(Starting.class);

    private static final int AT_ONCE = 100;

    private final Deliveries deliveries;
    private final Attempting attempting;
    private final WebhookFigures figures;
    private final Clock clock;
    private final Executor threads;
    private final String me;
    private final AtomicLong claims = new AtomicLong();
    private final Permits permits = new Permits();
    private final AtomicBoolean room = new AtomicBoolean();
    private volatile Runnable wakeUp = () -> {};

    /**
     * @param threads run attempts, many at once
     * @param me names this process among all that deliver
     */
    Starting(
            Deliveries deliveries,
            Attempting attempting,
            WebhookFigures figures,
            Clock clock,
            Executor threads,
            String me) {
        this.deliveries = deliveries;
        this.attempting = attempting;
        this.figures = figures;
        this.clock = clock;
        this.threads = threads;
        this.me = me;
    }

    /** Has this run whenever an attempt is over, on its thread: it must return at once. */
    void onRoom(Runnable waking) {
        this.wakeUp = waking;
    }

    /** Whether an attempt came to its end since this was asked last. */
    boolean tookRoom() {
        return room.getAndSet(false);
    }

    /** Whether no attempt is under way. */
    boolean isIdle() {
        return permits.areAllBack();
    }

    /** Starts all that are due at these webhooks and that there is room for. */
    void start(List<WebhookDocument> active) {
        if (active.isEmpty()) {
            return;
        }
        Targets targets = new Targets(active, fared(active));
        Set<List<Object>> tried = new HashSet<>();
        boolean begun = true;
        while (begun) {
            List<String> free = targets.free(permits);
            begun = false;
            for (Delivery due : deliveries.due(free, clock.instant(), AT_ONCE)) {
                // One that was put back is not taken up again before the next turn.
                begun |= tried.add(List.of(due.destination(), due.position())) && start(due, targets);
            }
        }
    }

    private Map<String, Fared> fared(List<WebhookDocument> active) {
        return deliveries.destinations(WebhookDocument.names(active)).stream()
                .collect(Collectors.toMap(Destination::name, Fared::at));
    }

    private boolean start(Delivery due, Targets targets) {
        return targets.permit(due.destination())
                .filter(permit -> start(due, permit))
                .isPresent();
    }

    private boolean start(Delivery due, Permit permit) {
        if (!permits.take(permit)) {
            return false;
        }
        Optional<String> claim = Optional.empty();
        try {
            claim = claim(due);
        } finally {
            if (claim.isEmpty()) {
                permits.giveBack(permit);
            }
        }
        claim.ifPresent(by -> threads.execute(() -> attempt(due, by, permit)));
        return claim.isPresent();
    }

    /** Each claim has a name of its own: whoever held one too long must not end the one that came after it. */
    private Optional<String> claim(Delivery delivery) {
        Instant now = clock.instant();
        String by = me + "/" + claims.incrementAndGet();
        return deliveries.claim(delivery, by, now, now.plus(LEASE)) ? Optional.of(by) : Optional.empty();
    }

    private void attempt(Delivery delivery, String by, Permit permit) {
        try {
            attempt(delivery, by);
        } finally {
            permits.giveBack(permit);
            room.set(true);
            wakeUp.run();
        }
    }

    private void attempt(Delivery delivery, String by) {
        try {
            attempting.attempt(delivery, by).ifPresent(figures.attempts()::count);
        } catch (RuntimeException e) {
            figures.attempts().count(Attempted.BROKEN_OFF);
            LOGGER.warn(
                    "The delivery of {} to {} broke off; it is made again",
                    delivery.position(),
                    delivery.destination(),
                    e);
        }
    }

    /**
     * Makes one attempt of each of these here and now, wherever nobody else does; nobody is called where they are of a webhook
     * that was removed.
     */
    void settle(List<Delivery> left) {
        left.forEach(delivery -> claim(delivery).ifPresent(by -> attempt(delivery, by)));
    }
}
