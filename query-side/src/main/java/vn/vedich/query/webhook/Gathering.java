package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.Changes;

/**
 * Follows the log for every webhook that is active, from where it was registered on, and files what is to be sent there. Each
 * webhook has its own place in the log, so that it makes no difference when it is noticed, and what is filed twice is there once. What
 * a webhook is at its place the log says too, since its own events stand there among the others.
 */
@Component
final class Gathering {

    private static final int PAGE = 1_000;

    /** Where nothing was found, the place is written down only once in so many events; what is in between is read again. */
    private static final long WRITTEN_EVERY = 1_000;

    private final EventLog log;
    private final CurrentWebhooks current;
    private final Changes changes;
    private final Deliveries deliveries;
    private final Clock clock;
    private final Map<WebhookId, Place> places = new ConcurrentHashMap<>();

    Gathering(EventLog log, CurrentWebhooks current, Changes changes, Deliveries deliveries, Clock clock) {
        this.log = log;
        this.current = current;
        this.changes = changes;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * How far the log was read for a webhook.
     *
     * @param written the same as it was written down last
     */
    private record Place(long position, long written) {}

    /**
     * Files all that is to be sent to these webhooks by now.
     *
     * @return whether that was anything, or what waits there is to be tried at once
     */
    boolean gather(List<WebhookDocument> active) {
        if (active.isEmpty()) {
            return false;
        }
        active.forEach(webhook -> takePlace(webhook.id()));
        long head = log.head();
        boolean filed = false;
        List<WebhookDocument> behind = behind(active, head);
        while (!behind.isEmpty()) {
            long from = behind.stream().mapToLong(this::position).min().orElse(head) + 1;
            List<StoredEvent> page = log.read(from, PAGE);
            if (page.isEmpty()) {
                return filed;
            }
            filed |= file(behind, page);
            behind = behind(behind, head);
        }
        return filed;
    }

    /** Another process may have been there, and what it knew of the webhook then is known here only from then on. */
    private void takePlace(WebhookId id) {
        if (!places.containsKey(id)) {
            long cursor = deliveries.destination(id.value()).cursor();
            current.find(id);
            places.put(id, new Place(cursor, cursor));
        }
    }

    private List<WebhookDocument> behind(List<WebhookDocument> some, long head) {
        return some.stream()
                .map(webhook -> current.found(webhook.id()))
                .filter(webhook -> webhook.isActive() && position(webhook) < head)
                .toList();
    }

    private long position(WebhookDocument webhook) {
        return Math.max(
                webhook.since(),
                Objects.requireNonNull(places.get(webhook.id())).position());
    }

    private boolean file(List<WebhookDocument> behind, List<StoredEvent> page) {
        Set<String> streams = page.stream().map(StoredEvent::stream).collect(Collectors.toSet());
        List<Change> found =
                page.stream().flatMap(event -> changes.of(event).stream()).toList();
        long last = page.getLast().position();
        boolean filed = false;
        for (WebhookDocument known : behind) {
            Optional<WebhookDocument> webhook = streams.contains(known.id().stream())
                    ? current.find(known.id()).filter(WebhookDocument::isActive)
                    : Optional.of(known);
            filed |= webhook.isPresent() && file(webhook.get(), found, last);
        }
        return filed;
    }

    private boolean file(WebhookDocument webhook, List<Change> found, long last) {
        long position = position(webhook);
        if (last <= position) {
            return false;
        }
        Instant now = clock.instant();
        String name = webhook.id().value();
        List<Delivery> its = new ArrayList<>();
        for (Change change : found) {
            if (change.position() > position && change.concerns(webhook.scope())) {
                its.add(Delivery.first(name, change.directive().value(), change.position(), now));
            }
        }
        Place place = Objects.requireNonNull(places.get(webhook.id()));
        boolean resumed = webhook.resumedAt() > place.written() && webhook.resumedAt() <= last;
        if (!its.isEmpty() || resumed || last - place.written() >= WRITTEN_EVERY) {
            if (resumed) {
                deliveries.hasten(name, now);
            }
            deliveries.add(name, last, its);
            places.put(webhook.id(), new Place(last, last));
        } else {
            places.put(webhook.id(), new Place(last, place.written()));
        }
        return resumed || !its.isEmpty();
    }
}
