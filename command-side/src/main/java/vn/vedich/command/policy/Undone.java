package vn.vedich.command.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.log.EventHeading;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;

/**
 * Events of one name that something follows from, in the order of the log, until it was done. That it was is seen by the id of
 * the entry that it makes, so of what was done long ago nothing is read but headings.
 */
final class Undone {

    private static final Logger LOGGER = LoggerFactory.getLogger(Undone.class);

    private final EventLog log;
    private final String name;
    private final Function<String, EntryId> following;
    private final PolicyFigures figures;

    /** Positions, by the id of the entry that is to follow. */
    private final Map<String, Long> waiting = new LinkedHashMap<>();

    /** @param following the id of the entry that follows from the one of this id, once it was done */
    Undone(EventLog log, String name, Function<String, EntryId> following, PolicyFigures figures) {
        this.log = log;
        this.name = name;
        this.following = following;
        this.figures = figures;
    }

    void hear(EventHeading event) {
        if (event.name().equals(name)) {
            waiting.put(following.apply(event.eventId()).value(), event.position());
        } else {
            waiting.remove(event.eventId());
        }
    }

    /** Has each tried, and keeps those for the next time that are not settled yet. */
    void settle(Predicate<StoredEvent> settles) {
        new LinkedHashMap<>(waiting).forEach((entry, position) -> {
            if (isSettled(position, settles)) {
                waiting.remove(entry);
            }
        });
    }

    private boolean isSettled(long position, Predicate<StoredEvent> settles) {
        try {
            return settles.test(log.read(position, 1).getFirst());
        } catch (RuntimeException e) {
            figures.failed();
            LOGGER.error("What follows from {} at position {} is tried again", name, position, e);
            return false;
        }
    }
}
