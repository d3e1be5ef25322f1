package vn.vedich.query.timeline;

import java.util.Map;
import java.util.TreeMap;
import vn.vedich.kernel.webhook.WebhookEvent;

/** What the sentences about webhooks are filled in with; never with an address, which may be a secret. */
record WebhookWords(Mentions mentions, Wording wording) {

    Map<String, String> of(WebhookEvent event) {
        Map<String, String> words =
                new TreeMap<>(Map.of("webhook", event.webhookId().value()));
        words.putAll(said(event));
        return words;
    }

    private Map<String, String> said(WebhookEvent event) {
        return switch (event) {
            case WebhookEvent.WebhookRegistered e ->
                Map.of(
                        "unit",
                        mentions.unit(e.unitId()),
                        "below",
                        e.withUnitsBelow() ? wording.part("part.withUnitsBelow") : "");
            case WebhookEvent.WebhookSecretRotated e -> Map.of();
            case WebhookEvent.WebhookPaused e -> Map.of("why", wording.part("part.pause." + e.why()));
            case WebhookEvent.WebhookResumed e -> Map.of();
            case WebhookEvent.WebhookRemoved e -> Map.of();
        };
    }
}
