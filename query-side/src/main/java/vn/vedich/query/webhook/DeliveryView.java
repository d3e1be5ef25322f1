package vn.vedich.query.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.log.deliveries.Delivery.Status;

/**
 * One delivery and what became of it by now.
 *
 * @param position of the change that it tells
 * @param messageId the header {@code webhook-id} that it bears at every attempt
 * @param round how often it was asked to be sent again
 * @param attempts how often it was tried in this round
 * @param triedAt when it was tried last
 * @param next when it is tried again at the earliest; null when it has its outcome
 * @param answer to the last attempt: the status and the beginning of what was said, or 0 and why nothing was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        long position,
        DirectiveId directiveId,
        String messageId,
        Status status,
        long round,
        int attempts,
        Instant enqueuedAt,
        @Nullable Instant triedAt,
        @Nullable Instant next,
        @Nullable Answer answer) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.position(),
                new DirectiveId(delivery.sequence()),
                Packing.messageId(delivery),
                delivery.status(),
                delivery.round(),
                delivery.attempts(),
                delivery.enqueuedAt(),
                delivery.triedAt(),
                delivery.status() == Status.WAITING ? delivery.dueAt() : null,
                delivery.answer());
    }
}
