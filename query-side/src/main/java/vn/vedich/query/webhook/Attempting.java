package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookUrl;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.log.deliveries.Delivery.Status;
import vn.vedich.query.webhook.Courier.Reply;
import vn.vedich.query.webhook.WebhookFigures.Attempted;

/**
 * Makes one attempt of a delivery that is claimed, and writes down what came of it: first in the log, where the outcome is final,
 * then in its place among the deliveries. Whoever dies before that makes the attempt again; what the log has an outcome of is not
 * sent again, even where all that is kept beside it was lost.
 */
@Component
final class Attempting {

    /** Where nothing was taken for so long, nobody is called any more until somebody says so. */
    static final Duration DEAD_AFTER = Duration.ofDays(5);

    private static final int GONE = 410;

    /** Too many requests, and service unavailable: what is asked for then is asked for whatever else waits there. */
    private static final Set<Integer> SPEAKING_OF_THE_WHOLE = Set.of(429, 503);

    private final Deliveries deliveries;
    private final CurrentWebhooks webhooks;
    private final Bodies bodies;
    private final Packing packing;
    private final Courier courier;
    private final Schedule schedule;
    private final Outcomes outcomes;
    private final Pausing pausing;
    private final Clock clock;

    Attempting(
            Deliveries deliveries,
            CurrentWebhooks webhooks,
            Bodies bodies,
            Packing packing,
            Courier courier,
            Schedule schedule,
            Outcomes outcomes,
            Pausing pausing,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.bodies = bodies;
        this.packing = packing;
        this.courier = courier;
        this.schedule = schedule;
        this.outcomes = outcomes;
        this.pausing = pausing;
        this.clock = clock;
    }

    /**
     * @param by who has claimed it
     * @return what came of it; empty when nothing was attempted
     */
    Optional<Attempted> attempt(Delivery delivery, String by) {
        WebhookDocument webhook = webhook(delivery);
        if (isOfNobody(delivery, webhook)) {
            outcomes.givenUp(webhook, delivery, body(webhook, delivery), GivenUp.REMOVED, clock.instant());
            deliveries.settle(delivery.settled(Status.GIVEN_UP), by);
            return Optional.empty();
        }
        Optional<WebhookUrl> address = webhook.address();
        if (!webhook.isActive() || address.isEmpty()) {
            // Whoever has it tried does not know yet that it must not be, and would have it tried over and over.
            deliveries.settle(delivery.putBack(clock.instant().plus(DeliveryLoop.LOOK_EVERY)), by);
            return Optional.empty();
        }
        Optional<Status> told = outcomes.told(webhook, delivery);
        if (told.isPresent()) {
            deliveries.settle(delivery.settled(told.get()), by);
            return Optional.empty();
        }
        String body = body(webhook, delivery);
        Reply reply = courier.take(packing.pack(webhook, address.get(), delivery, body, clock.instant()));
        return Optional.of(conclude(webhook, delivery, body, reply, by));
    }

    /** Whether it is left from before the webhook was removed. */
    static boolean isOfNobody(Delivery delivery, WebhookDocument webhook) {
        return !webhook.facts().isRegistered() || delivery.position() <= webhook.since();
    }

    private WebhookDocument webhook(Delivery delivery) {
        return webhooks.find(new WebhookId(delivery.destination()))
                .orElseThrow(() -> new IllegalStateException("there never was a webhook " + delivery.destination()));
    }

    private String body(WebhookDocument webhook, Delivery delivery) {
        return bodies.of(webhook, delivery.position());
    }

    private Attempted conclude(WebhookDocument webhook, Delivery delivery, String body, Reply reply, String by) {
        Instant now = clock.instant();
        Answer answer = reply.answer();
        if (answer.code() / 100 == 2) {
            outcomes.delivered(webhook, delivery, body, now);
            deliveries.finish(delivery.tried(Status.DELIVERED, now, now, answer), by);
            return Attempted.DELIVERED;
        }
        Duration asked = RetryAfter.read(reply.retryAfter(), now).orElse(Duration.ZERO);
        Optional<Instant> next =
                answer.code() == GONE ? Optional.empty() : schedule.next(delivery.attempts() + 1, now, asked);
        if (next.isEmpty()) {
            GivenUp why = answer.code() == GONE ? GivenUp.REFUSED : GivenUp.EXHAUSTED;
            outcomes.givenUp(webhook, delivery, body, why, now);
        }
        Status status = next.isEmpty() ? Status.GIVEN_UP : Status.WAITING;
        deliveries.finish(delivery.tried(status, next.orElse(now), now, answer), by);
        if (SPEAKING_OF_THE_WHOLE.contains(answer.code()) && asked.isPositive()) {
            deliveries.defer(delivery.destination(), now.plus(asked));
        }
        pauseIfDead(webhook, answer, now);
        return next.isEmpty() ? Attempted.GIVEN_UP : Attempted.FAILED;
    }

    private void pauseIfDead(WebhookDocument webhook, Answer answer, Instant now) {
        if (answer.code() == GONE) {
            pausing.pause(webhook.id(), Pause.GONE);
            return;
        }
        Instant failingSince = deliveries.destination(webhook.id().value()).failingSince();
        if (failingSince != null && !failingSince.plus(DEAD_AFTER).isAfter(now)) {
            pausing.pause(webhook.id(), Pause.UNREACHABLE);
        }
    }
}
