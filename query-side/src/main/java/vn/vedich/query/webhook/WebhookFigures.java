package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.webhook.WebhookFacts.State;
import vn.vedich.log.deliveries.Backlog;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Destination;
import vn.vedich.platform.measure.Counts;

/**
 * Webhooks in figures: those of the installation, the same at every process, and what this process attempted. Stores are asked no
 * more often than every {@link #FRESH}, whoever reads.
 */
@Component
public final class WebhookFigures {

    static final Duration FRESH = Duration.ofSeconds(5);

    private final WebhookStore store;
    private final Deliveries deliveries;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final Counts<Attempted> attempts = new Counts<>(Attempted.class);
    private @Nullable Read last;

    /** What came of an attempt. */
    public enum Attempted {
        DELIVERED,
        /** It is made again, as often as the schedule says. */
        FAILED,
        /** It was the last one, or the receiver takes nothing any more. */
        GIVEN_UP,
        /** Something of our own failed: it is made again once its claim has ended. */
        BROKEN_OFF
    }

    /** What was read, and when. */
    private record Read(long active, long failing, long paused, Backlog backlog, Instant now, long at) {}

    @Autowired
    public WebhookFigures(WebhookStore store, Deliveries deliveries, Clock clock) {
        this(store, deliveries, clock, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    WebhookFigures(WebhookStore store, Deliveries deliveries, Clock clock, LongSupplier nanoTime) {
        this.store = store;
        this.deliveries = deliveries;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    public Counts<Attempted> attempts() {
        return attempts;
    }

    /** How many deliveries to webhooks that are active have no outcome yet. */
    public long waiting() {
        return read().backlog().waiting();
    }

    /** How many of these should be made now. */
    public long due() {
        return read().backlog().due();
    }

    /** For how many seconds the oldest of these has waited; 0 when none waits. */
    public double oldestSeconds() {
        Read read = read();
        Instant oldest = read.backlog().oldest();
        return oldest == null ? 0 : Duration.between(oldest, read.now()).toMillis() / 1_000.0;
    }

    /** How many webhooks are active, also those where every attempt fails. */
    public long active() {
        return read().active();
    }

    /** Of how many of these the last attempt failed. */
    public long failing() {
        return read().failing();
    }

    /** How many webhooks are paused, by whomever. */
    public long paused() {
        return read().paused();
    }

    private synchronized Read read() {
        long at = nanoTime.getAsLong();
        if (last == null || at - last.at() >= FRESH.toNanos()) {
            last = readAnew(at);
        }
        return last;
    }

    private Read readAnew(long at) {
        List<WebhookDocument> all = store.all(null);
        List<String> active = WebhookDocument.names(
                all.stream().filter(WebhookDocument::isActive).toList());
        long paused = all.stream()
                .filter(webhook -> webhook.facts().state() == State.PAUSED)
                .count();
        Instant now = clock.instant();
        if (active.isEmpty()) {
            return new Read(0, 0, paused, Backlog.NONE, now, at);
        }
        long failing = deliveries.destinations(active).stream()
                .filter(Destination::isFailing)
                .count();
        return new Read(active.size(), failing, paused, deliveries.backlog(active, now), now, at);
    }
}
