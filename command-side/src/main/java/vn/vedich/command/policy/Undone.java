package vn.vedich.command.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.StoredEvent;

/** Events of one name that something follows from, in the order of the log, until it was done. */
final class Undone {

    private static final Logger LOGGER = LoggerFactory.getLogger(Undone.class);

    private final String name;
    private final PolicyFigures figures;
    private final Map<String, StoredEvent> byId = new LinkedHashMap<>();

    Undone(String name, PolicyFigures figures) {
        this.name = name;
        this.figures = figures;
    }

    void hear(StoredEvent event) {
        if (event.name().equals(name)) {
            byId.put(event.eventId(), event);
        }
    }

    /** Has each tried, and keeps those for the next time that are not settled yet. */
    void settle(Predicate<StoredEvent> settles) {
        for (StoredEvent event : List.copyOf(byId.values())) {
            try {
                if (settles.test(event)) {
                    byId.remove(event.eventId());
                }
            } catch (RuntimeException e) {
                figures.failed();
                LOGGER.error("What follows from {} at position {} is tried again", name, event.position(), e);
            }
        }
    }
}
