package vn.vedich.query.moment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.vedich.log.StoredEvent;

/**
 * Which streams the end of the log touched, as far back as somebody has followed it: of the others it is known without asking that
 * nothing came. One thread follows, many may ask.
 */
final class FollowedEnd {

    private static final int MOST_STREAMS = 100_000;

    private volatile Seen seen = new Seen(0, -1, new ConcurrentHashMap<>());

    /**
     * What was followed without a gap.
     *
     * @param from its first position
     * @param through its last position
     * @param last the position of the last event of each stream in it
     */
    private record Seen(long from, long through, Map<String, Long> last) {}

    /** Takes note of events that follow each other. What does not follow on what came before begins anew, as does what is too much. */
    void followed(List<StoredEvent> page) {
        long first = page.getFirst().position();
        Seen before = seen;
        boolean goesOn = first == before.through() + 1 && before.last().size() < MOST_STREAMS;
        Map<String, Long> last = goesOn ? before.last() : new ConcurrentHashMap<>();
        for (StoredEvent event : page) {
            String stream = event.stream();
            if (stream != null) {
                last.put(stream, event.position());
            }
        }
        seen = new Seen(goesOn ? before.from() : first, page.getLast().position(), last);
    }

    /** Whether it is known that nothing came into a stream behind a position, up to another. */
    boolean untouched(String stream, long behind, long through) {
        Seen known = seen;
        return behind >= known.from() - 1
                && through <= known.through()
                && known.last().getOrDefault(stream, -1L) <= behind;
    }
}
