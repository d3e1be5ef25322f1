package vn.vedich.query.deadletter;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import vn.vedich.log.axon.LoggedEvent;
import vn.vedich.platform.deadletter.DeadLetterDropped;
import vn.vedich.platform.deadletter.DeadLettersRetried;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Facts;

/** An event of the log as it concerns a projection. */
sealed interface Taken {

    LoggedEvent event();

    record Known(LoggedEvent event, Fact fact) implements Taken {}

    /** An event of which nothing can be read but its stream. */
    record Unreadable(LoggedEvent event, String stream, Throwable cause) implements Taken {}

    record Retry(LoggedEvent event, DeadLettersRetried act) implements Taken {}

    record Drop(LoggedEvent event, DeadLetterDropped act) implements Taken {}

    /** Empty when it concerns nobody: it is not of the vocabulary, or of no stream and can't be read. */
    static Optional<Taken> of(LoggedEvent event) {
        try {
            return switch (event.getPayload()) {
                case DeadLettersRetried act -> Optional.of(new Retry(event, act));
                case DeadLetterDropped act -> Optional.of(new Drop(event, act));
                default ->
                    Facts.from(List.of(event.message())).stream().findFirst().map(fact -> new Known(event, fact));
            };
        } catch (RuntimeException e) {
            // The event is in memory already: what reading it throws is its own fault.
            return event.message() instanceof DomainEventMessage<?> ofStream
                    ? Optional.of(new Unreadable(event, ofStream.getAggregateIdentifier(), e))
                    : Optional.empty();
        }
    }
}
