package vn.vedich.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events of one command, appended together or not at all.
 *
 * @param commandId unique in the log for ever
 * @param fingerprint of the command's body, so that the same id with another body can be told; null where none is kept
 * @param events 1 to {@value #MAX_EVENTS}, with distinct ids, each stream's in steps of one; what is stored of them may
 *     take at most {@value #MAX_BYTES} bytes of provenance, payload and texts
 */
public record Commit(String commandId, @Nullable Fingerprint fingerprint, List<NewEvent> events) {

    public static final int MAX_EVENTS = 1_000;
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    /**
     * Copies the events.
     *
     * @throws UnacceptableCommit when a bound or the order inside a stream is broken
     * @throws DuplicateEventId when two of the events have the same id
     */
    public Commit {
        Names.requireName("commandId", commandId);
        events = List.copyOf(events);
        if (events.isEmpty() || events.size() > MAX_EVENTS) {
            throw new UnacceptableCommit(
                    "a commit has 1 to " + MAX_EVENTS + " events, command " + commandId + " has " + events.size());
        }
        requireDistinctIds(events);
        requireStepsOfOne(events);
    }

    private static void requireDistinctIds(List<NewEvent> events) {
        Set<String> ids = new HashSet<>();
        for (NewEvent event : events) {
            if (!ids.add(event.eventId())) {
                throw new DuplicateEventId(event.eventId(), null);
            }
        }
    }

    private static void requireStepsOfOne(List<NewEvent> events) {
        Map<String, Long> last = new HashMap<>();
        for (NewEvent event : events) {
            String stream = event.stream();
            if (stream == null) {
                continue;
            }
            Long before = last.put(stream, event.sequence());
            if (before != null && event.sequence() != before + 1) {
                throw new UnacceptableCommit("inside a commit stream " + stream + " goes from sequence " + before
                        + " to " + event.sequence() + ", not to the next");
            }
        }
    }
}
