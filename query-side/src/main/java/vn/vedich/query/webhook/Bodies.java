package vn.vedich.query.webhook;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.Changes;

/** What is sent of a change: the same whenever it is made, unless a text was erased meanwhile. */
@Component
final class Bodies {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventLog log;
    private final Changes changes;
    private final String source;

    /** @param source of the CloudEvents */
    Bodies(
            EventLog log,
            Changes changes,
            @Value("urn:vedich:${vedich.proof.installation:ve-dich.localhost}") String source) {
        this.log = log;
        this.changes = changes;
        this.source = source;
    }

    /** The body that tells a webhook the change at a position, JSON. */
    String of(WebhookDocument webhook, long position) {
        return JSON.writeValueAsString(CloudEvent.of(source, changes.tell(at(position), webhook.scope())));
    }

    private Change at(long position) {
        List<StoredEvent> read = log.read(position, 1);
        return read.stream()
                .flatMap(stored -> changes.of(stored).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no change of a directive is at position " + position));
    }
}
