package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.DEPARTMENT;

import java.util.List;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent;

/** One event of every type about webhooks. */
final class WebhookSamples {

    private static final WebhookId WEBHOOK = new WebhookId("infrastructure.1");

    private WebhookSamples() {}

    static List<Event> all() {
        return List.of(
                new WebhookEvent.WebhookRegistered(
                        WEBHOOK, DEPARTMENT, Text.of("https://example.org/hooks/ve-dich"), true),
                new WebhookEvent.WebhookSecretRotated(WEBHOOK, 1),
                new WebhookEvent.WebhookPaused(WEBHOOK, Pause.UNREACHABLE),
                new WebhookEvent.WebhookResumed(WEBHOOK),
                new WebhookEvent.WebhookRemoved(WEBHOOK));
    }
}
