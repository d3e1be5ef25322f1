package vn.vedich.log.axon;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.vedich.log.StreamConflict;

/** What Axon is told when the log did not append; the log's own exception is the cause. */
final class AppendFailure {

    private AppendFailure() {}

    static RuntimeException of(RuntimeException reason) {
        if (!(reason instanceof StreamConflict conflict)) {
            return new EventStoreException("the events were not appended: " + reason.getMessage(), reason);
        }
        return conflict.sequence() == 0
                ? new AggregateStreamCreationException("there is such an aggregate: " + conflict.getMessage(), conflict)
                : new ConcurrencyException("somebody else was first: " + conflict.getMessage(), conflict);
    }
}
