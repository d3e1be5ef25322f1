package vn.vedich.query.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.notice.Channel;
import vn.vedich.kernel.notice.ExactText;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.notice.Notice;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.Commit;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.log.deliveries.Delivery.Status;
import vn.vedich.platform.notice.Notices;
import vn.vedich.proof.Hashed;

/** Tells the log what became of a delivery in the end, with what was sent to the letter. */
@Component
final class Outcomes {

    /** As JSON it is at most twice as long, of which a commit takes no more than so much. */
    private static final int MOST_BYTES = Commit.MAX_BYTES * 3 / 8;

    private final Notices notices;

    Outcomes(Notices notices) {
        this.notices = notices;
    }

    void delivered(WebhookDocument webhook, Delivery delivery, String body, Instant at) {
        notices.tell(
                new NoticeEvent.DirectiveDelivered(directive(delivery), notice(webhook, delivery, body), at),
                delivery.round());
    }

    void givenUp(WebhookDocument webhook, Delivery delivery, String body, GivenUp why, Instant at) {
        notices.tell(
                new NoticeEvent.DeliveryGivenUp(directive(delivery), notice(webhook, delivery, body), why, at),
                delivery.round());
    }

    /** What the log says became of it in this round; empty when it says nothing. */
    Optional<Status> told(WebhookDocument webhook, Delivery delivery) {
        return notices.first(asked(webhook, delivery), delivery.round()).map(outcome -> switch (outcome) {
            case NoticeEvent.DirectiveDelivered _ -> Status.DELIVERED;
            case NoticeEvent.DeliveryGivenUp _ -> Status.GIVEN_UP;
        });
    }

    /** The next round of which the log has no outcome: it may know of later ones than what is kept beside it, which may be lost. */
    long nextRound(WebhookDocument webhook, Delivery delivery) {
        NoticeEvent asked = asked(webhook, delivery);
        long round = delivery.round() + 1;
        while (notices.told(asked, round).isPresent()) {
            round++;
        }
        return round;
    }

    /** What was sent makes no difference to which notice it is. */
    private static NoticeEvent asked(WebhookDocument webhook, Delivery delivery) {
        return new NoticeEvent.DirectiveDelivered(
                directive(delivery), notice(webhook, delivery, Packing.messageId(delivery)), delivery.enqueuedAt());
    }

    private static DirectiveId directive(Delivery delivery) {
        return new DirectiveId(delivery.sequence());
    }

    private static Notice notice(WebhookDocument webhook, Delivery delivery, String body) {
        return new Notice(
                webhook.unit(),
                Channel.WEBHOOK,
                webhook.id().value(),
                Text.of(webhook.address().map(url -> url.uri().toString()).orElse("(erased)")),
                List.of(delivery.position()),
                exact(body));
    }

    /** Of a body that can't be kept to the letter its hash is. */
    private static ExactText exact(String body) {
        if (body.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return hash(body);
        }
        try {
            return ExactText.of(body);
        } catch (InvalidValue _) {
            return hash(body);
        }
    }

    private static ExactText hash(String body) {
        return ExactText.of("sha256:" + Hashed.of(body));
    }
}
