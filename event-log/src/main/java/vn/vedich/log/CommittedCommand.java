package vn.vedich.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first and only outcome of a command that appended events.
 *
 * @param events in order of position, dense, at least one
 * @param fingerprint of the command's body; null when none was given
 */
public record CommittedCommand(
        String commandId,
        List<StoredEvent> events,
        @Nullable Fingerprint fingerprint) {

    public CommittedCommand {
        events = List.copyOf(events);
    }

    public long firstPosition() {
        return events.getFirst().position();
    }

    public long lastPosition() {
        return events.getLast().position();
    }

    /** Whether this command's body was the given one (canonical bytes, as they were when fingerprinted). */
    public BodyMatch matches(byte[] canonicalBody) {
        return fingerprint == null ? BodyMatch.CANNOT_TELL : fingerprint.matches(canonicalBody);
    }
}
