package vn.vedich.query.webhook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.webhook.WebhookEvent;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRemoved;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookResumed;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookSecretRotated;
import vn.vedich.kernel.webhook.WebhookFacts;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.StreamFolding;
import vn.vedich.query.projection.Wanted;

/** One document for each webhook, under the name of its stream. */
final class WebhookFolding implements StreamFolding<WebhookDocument> {

    static final String UNIT = "unit";

    @Override
    public List<String> touches(Fact fact) {
        return fact.event() instanceof WebhookEvent ? List.of(fact.stream()) : List.of();
    }

    @Override
    public String streamOf(String id) {
        return id;
    }

    /** A webhook is one unit's for ever. */
    @Override
    public Wanted atAnyMoment(Wanted.AnyOf wanted) {
        return wanted;
    }

    @Override
    public Map<String, Object> keys(WebhookDocument document) {
        UnitId unit = document.facts().unit();
        return unit == null ? Map.of() : Map.of(UNIT, unit.value());
    }

    @Override
    public WebhookDocument evolve(String id, @Nullable WebhookDocument before, Fact fact) {
        WebhookEvent event = (WebhookEvent) fact.event();
        WebhookFacts facts = (before == null ? WebhookFacts.none() : before.facts()).evolve(fact.entry(), event);
        long position = fact.position();
        if (event instanceof WebhookRegistered) {
            return new WebhookDocument(event.webhookId(), facts, position, position, position, null, null);
        }
        WebhookDocument known = Objects.requireNonNull(before, "registered before anything else");
        return new WebhookDocument(
                known.id(),
                facts,
                known.since(),
                event instanceof WebhookResumed ? position : known.resumedAt(),
                position,
                switch (event) {
                    case WebhookPaused _ -> fact.recordedAt();
                    case WebhookResumed _, WebhookRemoved _ -> null;
                    case WebhookSecretRotated _, WebhookRegistered _ -> known.pausedSince();
                },
                event instanceof WebhookSecretRotated ? fact.recordedAt() : known.rotatedAt());
    }
}
