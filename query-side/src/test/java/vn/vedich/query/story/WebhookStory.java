package vn.vedich.query.story;

import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent;

/** A department's webhook, from its registration to its removal. */
public record WebhookStory(Story story) {

    public static final WebhookId WEBHOOK = new WebhookId("agriculture.1");

    public void kept() {
        story.tell(
                "2021-04-01",
                new WebhookEvent.WebhookRegistered(
                        WEBHOOK, SampleStory.DEPARTMENT, Text.of("https://example.org/hooks/a-secret"), true));
        story.tell("2021-04-02", new WebhookEvent.WebhookSecretRotated(WEBHOOK, 1));
        story.tell("2021-04-03", new WebhookEvent.WebhookPaused(WEBHOOK, Pause.UNREACHABLE));
        story.tell("2021-04-04", new WebhookEvent.WebhookResumed(WEBHOOK));
        story.tell("2021-04-05", new WebhookEvent.WebhookRemoved(WEBHOOK));
    }
}
