package vn.vedich.query.platform;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vn.vedich.query.projection.Facts;
import vn.vedich.query.projection.Projection;

/**
 * Hands a whole batch to a projection while its last message is handled, so before the processor stores its token: a crash
 * in between brings the batch again and never passes it by.
 */
final class BatchInvoker implements EventHandlerInvoker {

    private final Projection projection;

    BatchInvoker(Projection projection) {
        this.projection = projection;
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
            projection.apply(Facts.from(batch.getMessages().stream()
                    .map(one -> (TrackedEventMessage<?>) one)
                    .toList()));
        }
    }

    /** A rebuild begins with empty documents and no token; resetting tokens would wrap them for ever. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
