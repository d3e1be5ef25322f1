package vn.vedich.query.webhook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.query.moment.StoredFacts;
import vn.vedich.query.projection.Fact;

/** What the log says of webhooks up to its end, so that nothing is sent that was forbidden a moment ago. Safe for many threads. */
@Component
final class CurrentWebhooks {

    private final EventLog log;
    private final StoredFacts reading;
    private final WebhookFolding folding = new WebhookFolding();
    private final Map<WebhookId, Known> known = new ConcurrentHashMap<>();

    private record Known(long sequence, WebhookDocument document) {}

    CurrentWebhooks(EventLog log, EventCodec codec) {
        this.log = log;
        this.reading = new StoredFacts(codec);
    }

    /** At the end of the log. Empty when it was never registered. */
    Optional<WebhookDocument> find(WebhookId id) {
        OptionalLong last = log.lastSequence(id.stream());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Known before = known.get(id);
        return Optional.of(before == null || before.sequence() < last.getAsLong() ? readAnew(id) : before.document());
    }

    /** As it was found last, by whomever; the log is not asked for one that was found before. */
    WebhookDocument found(WebhookId id) {
        Known before = known.get(id);
        return before == null ? readAnew(id) : before.document();
    }

    /** No older than a document of it, and than it was {@linkplain #found}. */
    WebhookDocument noOlderThan(WebhookDocument document) {
        WebhookDocument found = found(document.id());
        return found.changedAt() < document.changedAt() ? readAnew(document.id()) : found;
    }

    private WebhookDocument readAnew(WebhookId id) {
        return Objects.requireNonNull(known.merge(id, read(id), CurrentWebhooks::later))
                .document();
    }

    /** Of two that were read at once the one that was read first may be stored last. */
    private static Known later(Known one, Known other) {
        return one.sequence() > other.sequence() ? one : other;
    }

    private Known read(WebhookId id) {
        WebhookDocument document = null;
        long sequence = -1;
        List<StoredEvent> page = log.readStream(id.stream(), 0, EventLog.MAX_READ);
        while (!page.isEmpty()) {
            for (StoredEvent stored : page) {
                Fact fact = reading.fact(stored);
                document = folding.evolve(id.stream(), document, fact);
                sequence = stored.sequence();
            }
            page = log.readStream(id.stream(), sequence + 1, EventLog.MAX_READ);
        }
        if (document == null) {
            throw new IllegalStateException("the stream " + id.stream() + " has no event");
        }
        return new Known(sequence, document);
    }
}
