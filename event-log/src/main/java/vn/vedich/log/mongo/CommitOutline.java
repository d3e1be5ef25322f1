package vn.vedich.log.mongo;

import java.time.Instant;
import java.util.List;
import vn.vedich.log.Appended;
import vn.vedich.log.EventRef;

/**
 * A commit of the log without what its events say.
 *
 * @param firstPosition of its first event
 * @param command its id
 * @param attempt of {@link PlacedCommit}
 */
record CommitOutline(long firstPosition, String command, String attempt, Instant recordedAt, List<EventOutline> events)
        implements Placed {

    CommitOutline {
        events = List.copyOf(events);
    }

    /** @param place as {@link Places} writes it */
    record EventOutline(String id, String name, String place) {}

    @Override
    public long nextPosition() {
        return firstPosition + events.size();
    }

    Appended appended() {
        return new Appended(firstPosition, nextPosition() - 1, recordedAt);
    }

    EventRef ref(int index) {
        EventOutline event = events.get(index);
        return new EventRef(firstPosition + index, event.id(), event.name());
    }
}
