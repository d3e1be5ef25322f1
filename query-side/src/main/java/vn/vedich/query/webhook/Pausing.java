package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.log.AppendRefused;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.platform.act.OwnEntries;

/** Has the installation pause a webhook where nobody takes anything: an event of the webhook, entered by the system. */
@Component
final class Pausing {

    private final EventLog log;
    private final EventCodec codec;
    private final Clock clock;
    private final CurrentWebhooks webhooks;

    Pausing(EventLog log, EventCodec codec, Clock clock, CurrentWebhooks webhooks) {
        this.log = log;
        this.codec = codec;
        this.clock = clock;
        this.webhooks = webhooks;
    }

    /** Pauses it unless it is paused, or something happened to it meanwhile: then the next attempt asks again. */
    void pause(WebhookId id, Pause why) {
        long last = log.lastSequence(id.stream()).orElse(-1);
        if (last < 0 || webhooks.find(id).filter(WebhookDocument::isActive).isEmpty()) {
            return;
        }
        try {
            log.append(commit(id, why, last + 1));
        } catch (AppendRefused _) {
            // Somebody else's act has this place in its stream, or another process paused it.
        }
    }

    private Commit commit(WebhookId id, Pause why, long sequence) {
        CommandId command = new CommandId("pause-" + id.value() + "-" + sequence);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
        return new Commit(
                command.value(),
                null,
                List.of(new OwnEntries(codec)
                        .entry(command, command.value(), new WebhookPaused(id, why), sequence, today, null)));
    }
}
