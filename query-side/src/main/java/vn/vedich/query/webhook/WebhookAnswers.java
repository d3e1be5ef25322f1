package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.log.deliveries.Delivery.Status;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;

/** Says which webhooks there are and how deliveries go, each to whom it may be said. */
@Component
final class WebhookAnswers {

    private static final Sentences BOOK = new Sentences("vn.vedich.query.webhook.webhooks");

    private final WebhookStore store;
    private final CurrentWebhooks current;
    private final Deliveries deliveries;
    private final Outcomes outcomes;
    private final SigningSecrets secrets;
    private final Access access;
    private final Clock clock;

    WebhookAnswers(
            WebhookStore store,
            CurrentWebhooks current,
            Deliveries deliveries,
            Outcomes outcomes,
            SigningSecrets secrets,
            Access access,
            Clock clock) {
        this.store = store;
        this.current = current;
        this.deliveries = deliveries;
        this.outcomes = outcomes;
        this.secrets = secrets;
        this.access = access;
        this.clock = clock;
    }

    /** Those that the caller may see, by id, also those that were removed. */
    Listed<WebhookView> list(EnteredBy caller, @Nullable UnitId unit, @Nullable Cursor after, int limit) {
        List<WebhookDocument> seen = store.all(unit).stream()
                .filter(webhook -> access.sees(caller, webhook.unit()))
                .toList();
        return Listed.behind(
                        after,
                        seen,
                        limit,
                        webhook -> new Cursor("", webhook.id().value()))
                .map(webhook -> view(caller, webhook));
    }

    /** @throws UnknownSubject when there is none that the caller may see */
    WebhookView one(EnteredBy caller, WebhookId id) {
        return view(caller, seen(caller, id));
    }

    /**
     * @throws UnknownSubject when there is none that the caller may see
     * @throws ProblemFound when its secret is not his to see, or it has none any more
     */
    SecretView secret(EnteredBy caller, WebhookId id) {
        WebhookDocument webhook = seen(caller, id);
        if (!access.owns(caller, webhook.unit())) {
            throw ProblemFound.of(ProblemKind.FORBIDDEN, BOOK.of("secret-of-others"));
        }
        if (!webhook.facts().isRegistered()) {
            throw ProblemFound.refused(ProblemKind.REFUSED, "WebhookNotRegistered", BOOK.of("not-registered"));
        }
        Instant now = clock.instant();
        Optional<byte[]> former = secrets.former(webhook, now);
        return new SecretView(
                id,
                webhook.facts().rotation(),
                SigningSecrets.written(secrets.current(webhook)),
                former.map(SigningSecrets::written).orElse(null),
                former.flatMap(_ -> SigningSecrets.formerUntil(webhook)).orElse(null));
    }

    /** The deliveries of a webhook, the last change first. */
    Listed<DeliveryView> deliveries(EnteredBy caller, WebhookId id, @Nullable Status status, long before, int limit) {
        WebhookDocument webhook = seen(caller, id);
        List<Delivery> found = deliveries.newest(webhook.id().value(), status, before, limit + 1);
        List<DeliveryView> views = found.stream().map(DeliveryView::of).toList();
        return views.size() <= limit
                ? new Listed<>(views, null)
                : new Listed<>(
                        views.subList(0, limit),
                        Long.toString(views.get(limit - 1).position()));
    }

    /**
     * Has a delivery sent once more that has its outcome.
     *
     * @throws ProblemFound when that is not his to ask, there is no such delivery, or it waits to be sent
     */
    DeliveryView again(EnteredBy caller, WebhookId id, long position) {
        WebhookDocument webhook = seen(caller, id);
        if (!access.tends(caller, webhook.unit())) {
            throw ProblemFound.of(ProblemKind.FORBIDDEN, BOOK.of("not-yours"));
        }
        Delivery delivery = deliveries
                .find(id.value(), position)
                .orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND, BOOK.of("no-delivery")));
        Instant now = clock.instant();
        if (Attempting.isOfNobody(delivery, webhook)) {
            throw ProblemFound.refused(ProblemKind.REFUSED, "WebhookNotRegistered", BOOK.of("not-registered"));
        }
        long round = outcomes.nextRound(webhook, delivery);
        if (!deliveries.again(delivery, round, now)) {
            throw ProblemFound.refused(ProblemKind.REFUSED, "DeliveryWaits", BOOK.of("delivery-waits"));
        }
        return DeliveryView.of(delivery.again(round, now));
    }

    private WebhookDocument seen(EnteredBy caller, WebhookId id) {
        return current.find(id)
                .filter(webhook -> access.sees(caller, webhook.unit()))
                .orElseThrow(() -> new UnknownSubject(id));
    }

    private WebhookView view(EnteredBy caller, WebhookDocument webhook) {
        String name = webhook.id().value();
        return WebhookView.of(
                webhook,
                deliveries.destination(name),
                deliveries.countWaiting(name),
                access.tends(caller, webhook.unit()));
    }
}
