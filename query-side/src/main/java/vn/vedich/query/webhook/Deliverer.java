package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.log.deliveries.Deliveries;

/**
 * Files what is to be sent and has it sent: each change of a directive after the one before, those of different directives at
 * once. Used by one thread.
 */
@Component
final class Deliverer {

    private final WebhookStore store;
    private final CurrentWebhooks current;
    private final Deliveries deliveries;
    private final Gathering gathering;
    private final Starting starting;
    private final Clearing clearing;
    private final Clock clock;
    private List<WebhookDocument> active = List.of();
    private Optional<Instant> next = Optional.empty();

    @Autowired
    Deliverer(
            WebhookStore store,
            CurrentWebhooks current,
            Deliveries deliveries,
            Gathering gathering,
            Attempting attempting,
            WebhookFigures figures,
            Clock clock) {
        this(
                store,
                current,
                deliveries,
                gathering,
                new Starting(
                        deliveries,
                        attempting,
                        figures,
                        clock,
                        virtualThreads(),
                        UUID.randomUUID().toString()),
                clock);
    }

    Deliverer(
            WebhookStore store,
            CurrentWebhooks current,
            Deliveries deliveries,
            Gathering gathering,
            Starting starting,
            Clock clock) {
        this.store = store;
        this.current = current;
        this.deliveries = deliveries;
        this.gathering = gathering;
        this.starting = starting;
        this.clearing = new Clearing(deliveries, starting, clock);
        this.clock = clock;
    }

    private static Executor virtualThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("webhook-", 0).factory());
    }

    /** Has this run whenever an attempt is over, on its thread: it must return at once. */
    void onRoom(Runnable waking) {
        starting.onRoom(waking);
    }

    /** Whether no attempt is under way. */
    boolean isIdle() {
        return starting.isIdle();
    }

    /**
     * Looks at everything, also at what other processes did: which webhooks there are, what the log has for them, what is due.
     *
     * @return when the next attempt is due; empty when none waits for its time
     */
    Optional<Instant> turn() {
        return turn(store.all(null));
    }

    /** @param documents which webhooks there are; what they are by now the log says, however old these are */
    Optional<Instant> turn(List<WebhookDocument> documents) {
        List<WebhookDocument> all = documents.stream().map(current::noOlderThan).toList();
        active = all.stream().filter(WebhookDocument::isActive).toList();
        gathering.gather(active);
        clearing.clear(all);
        start();
        return next;
    }

    /**
     * Looks at what is new to this process since the last {@link #turn}, and at the webhooks that were known then. Asks nobody
     * anything where there is none, and the log alone where none is to be told what it says.
     *
     * @return as {@link #turn}
     */
    Optional<Instant> follow() {
        boolean filed = gathering.gather(active);
        boolean room = starting.tookRoom();
        if (filed || room || isDue()) {
            start();
        }
        return next;
    }

    private boolean isDue() {
        return next.filter(due -> !due.isAfter(clock.instant())).isPresent();
    }

    /** What is due by now and was not started waits for room, and whoever makes room says so. */
    private void start() {
        starting.start(active);
        Instant now = clock.instant();
        next = active.isEmpty()
                ? Optional.empty()
                : deliveries.nextDue(WebhookDocument.names(active), now).filter(due -> due.isAfter(now));
    }
}
