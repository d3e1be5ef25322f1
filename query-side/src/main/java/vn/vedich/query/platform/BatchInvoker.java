package vn.vedich.query.platform;

import java.util.List;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.deadletter.Parking;

/**
 * Hands a whole batch to a projection while its last message is handled, then says what is covered; both before the
 * processor stores its token: a crash in between brings the batch again and never passes it by. Every message is handed
 * over, also one that the projection ignores, so that what is covered is what was consumed, ignored or parked.
 */
final class BatchInvoker implements EventHandlerInvoker {

    private final Parking parking;
    private final LongConsumer covered;

    BatchInvoker(Parking parking, LongConsumer covered) {
        this.parking = parking;
        this.covered = covered;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (!(CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?> batch)) {
            throw new IllegalStateException("a projection takes batches from a pooled streaming processor only");
        }
        if (batch.isLastMessage()) {
            List<TrackedEventMessage<?>> messages = batch.getMessages().stream()
                    .<TrackedEventMessage<?>>map(one -> (TrackedEventMessage<?>) one)
                    .toList();
            parking.take(messages);
            messages.stream()
                    .mapToLong(one -> one.trackingToken().position().orElse(Coverage.NOTHING))
                    .max()
                    .ifPresent(covered);
        }
    }

    /** A rebuild begins with empty documents and no token; resetting tokens would wrap them for ever. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
