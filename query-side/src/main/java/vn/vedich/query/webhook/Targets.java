package vn.vedich.query.webhook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.vedich.kernel.webhook.WebhookUrl;
import vn.vedich.query.webhook.Permits.Permit;

/** What each webhook needs to be called: a permit for its host, as it stands there. */
final class Targets {

    private final Map<String, Permit> needed = new TreeMap<>();

    /** @param failing those of these webhooks whose last attempt failed */
    Targets(List<WebhookDocument> active, Set<String> failing) {
        for (WebhookDocument webhook : active) {
            String name = webhook.id().value();
            webhook.address()
                    .map(WebhookUrl::host)
                    .ifPresent(host -> needed.put(name, new Permit(host, failing.contains(name))));
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
