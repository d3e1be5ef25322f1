package vn.vedich.query.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.webhook.WebhookFacts;
import vn.vedich.kernel.webhook.WebhookFacts.State;
import vn.vedich.kernel.webhook.WebhookUrl;
import vn.vedich.query.change.Scope;

/**
 * One webhook as it is known.
 *
 * @param since the position at which it was registered last: what happened before is not sent
 * @param resumedAt the position at which it was resumed last; {@code since} when it never was
 * @param changedAt the position of its last event
 * @param pausedSince since when it is paused; null when it is not
 * @param rotatedAt when it was given another secret, since it was registered; null when it has its first one
 */
record WebhookDocument(
        WebhookId id,
        WebhookFacts facts,
        long since,
        long resumedAt,
        long changedAt,
        @Nullable Instant pausedSince,
        @Nullable Instant rotatedAt) {

    /** What they are called. */
    static List<String> names(List<WebhookDocument> some) {
        return some.stream().map(webhook -> webhook.id().value()).toList();
    }

    boolean isActive() {
        return facts.state() == State.ACTIVE && address().isPresent();
    }

    UnitId unit() {
        return Objects.requireNonNull(facts.unit(), "unit");
    }

    /** Where it is; empty when that was erased. */
    Optional<WebhookUrl> address() {
        return Optional.ofNullable(facts.url())
                .flatMap(url -> Optional.ofNullable(url.value()))
                .flatMap(WebhookUrl::of);
    }

    /** Whose changes are sent there. */
    Scope scope() {
        return facts.withUnitsBelow() ? new Scope.Within(unit()) : new Scope.OfUnit(unit());
    }
}
