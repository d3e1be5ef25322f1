package vn.vedich.log.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.vedich.log.mongo.CommitOutline.EventOutline;

/**
 * How far streams went when last seen, for as many streams as were used last. Since nothing is ever taken back, what was
 * seen stays true, even where another process has gone further. Used by the writing thread only.
 */
final class KnownSequences {

    private static final int MOST = 10_000;

    private final Map<String, Long> last = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    /** One that the stream has; -1 when nothing is known of it. */
    long last(String stream) {
        return last.getOrDefault(stream, -1L);
    }

    void saw(CommitOutline commit) {
        for (EventOutline event : commit.events()) {
            String stream = Places.stream(event.place());
            if (stream != null) {
                last.merge(stream, Places.sequence(event.place()), Math::max);
            }
        }
    }
}
