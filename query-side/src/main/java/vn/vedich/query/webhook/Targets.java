package vn.vedich.query.webhook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vedich.kernel.webhook.WebhookUrl;
import vn.vedich.query.webhook.Permits.Permit;

/** What each webhook needs to be called: a permit for its host, as it stands there. */
final class Targets {

    private final Map<String, Permit> needed = new TreeMap<>();

    /** @param fared how calls went, by the names of webhooks; of the others none was made */
    Targets(List<WebhookDocument> active, Map<String, Fared> fared) {
        for (WebhookDocument webhook : active) {
            String name = webhook.id().value();
            webhook.address()
                    .map(WebhookUrl::host)
                    .ifPresent(host -> needed.put(name, new Permit(host, fared.getOrDefault(name, Fared.UNKNOWN))));
        }
    }

    /** The webhooks that there is a permit for at the moment. */
    List<String> free(Permits permits) {
        return needed.entrySet().stream()
                .filter(target -> permits.isFree(target.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<Permit> permit(String webhook) {
        return Optional.ofNullable(needed.get(webhook));
    }
}
