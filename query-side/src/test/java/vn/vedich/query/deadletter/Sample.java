package vn.vedich.query.deadletter;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.vedich.platform.deadletter.DeadLetterDropped;
import vn.vedich.platform.deadletter.DeadLettersRetried;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Facts;

/** Messages as a processor gets them. */
public final class Sample {

    private Sample() {}

    static Fact fact(TrackedEventMessage<?> message) {
        return Facts.from(List.of(message)).getFirst();
    }

    static TrackedEventMessage<?> retry(long position, String sequence) {
        return at(position, new DeadLettersRetried(SharedDocuments.NAME, sequence));
    }

    static TrackedEventMessage<?> drop(long position, String sequence, long dropped) {
        return at(position, new DeadLetterDropped(SharedDocuments.NAME, sequence, dropped, "unit.UnitRenamed"));
    }

    static TrackedEventMessage<?> at(long position, Object act) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(position), new GenericEventMessage<>(act, Map.of()));
    }
}
