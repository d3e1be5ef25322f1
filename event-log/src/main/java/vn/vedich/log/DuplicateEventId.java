package vn.vedich.log;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event of the commit has the id of another event, in the log or in the same commit. */
public final class DuplicateEventId extends AppendRefused {

    private static final long serialVersionUID = 1L;

    private final String eventId;
    private final transient @Nullable EventRef existing;

    public DuplicateEventId(String eventId, @Nullable EventRef existing) {
        super(
                "event id " + eventId + (existing == null ? " occurs twice in the commit" : " is taken by " + existing),
                null);
        this.eventId = eventId;
        this.existing = existing;
    }

    public String eventId() {
        return eventId;
    }

    /** The event of the log that has the id; empty when it occurs twice inside the commit. */
    public Optional<EventRef> existing() {
        return Optional.ofNullable(existing);
    }
}
