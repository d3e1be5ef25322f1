package vn.vedich.log.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.Commit;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.NewEvent;

/**
 * A commit in the form in which it is stored, but for positions and the time of recording.
 *
 * @param commandId of {@link Commit}
 * @param fingerprint of {@link Commit}
 * @param events as many as the commit has, in its order
 */
public record SealedCommit(String commandId, @Nullable Fingerprint fingerprint, List<SealedEvent> events) {

    public SealedCommit {
        events = List.copyOf(events);
    }

    /**
     * One event with its texts apart from it.
     *
     * @param event its JSON canonical, each erasable text in it replaced by {@code {"sealed":hash}}
     * @param texts JSON object, hash → {@code {"salt":…,"text":…}}; null when the event has no erasable text
     */
    public record SealedEvent(NewEvent event, @Nullable String texts) {}
}
