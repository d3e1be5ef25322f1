package vn.vedich.log.axon;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.serialization.SerializedType;
import org.jspecify.annotations.Nullable;

/** Every class of events with its stable name, each way unique. What is not in here can be neither stored nor read. */
public final class EventTypes {

    private final Map<Class<?>, EventType> byClass = new HashMap<>();
    private final Map<String, EventType> byName = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when a class or a name occurs twice */
    public EventTypes(Collection<EventType> types) {
        for (EventType type : types) {
            requireNew(byClass.put(type.type(), type), type);
            requireNew(byName.put(type.name(), type), type);
        }
    }

    private static void requireNew(@Nullable EventType before, EventType type) {
        if (before != null) {
            throw new IllegalArgumentException("two event types share a class or a name: " + before + " and " + type);
        }
    }

    /** In the order in which they were named. */
    public List<EventType> all() {
        return List.copyOf(byName.values());
    }

    /** @throws UnknownEventType when this class has no name */
    public EventType of(Class<?> type) {
        return find(type).orElseThrow(() -> new UnknownEventType("no stable name is known for " + type.getName()));
    }

    /** @throws UnknownEventType when the name is not known, or not in this revision */
    public EventType of(String name, int revision) {
        EventType type = find(name).orElseThrow(() -> new UnknownEventType("no class is known for event name " + name));
        if (type.revision() != revision) {
            throw new UnknownEventType(
                    name + " is read in revision " + type.revision() + "; nothing reads revision " + revision);
        }
        return type;
    }

    /** @throws UnknownEventType as {@link #of(String, int)}, and when the revision is no number */
    EventType of(SerializedType type) {
        return of(type.getName(), revision(type));
    }

    private static int revision(SerializedType type) {
        try {
            return Integer.parseInt(String.valueOf(type.getRevision()));
        } catch (NumberFormatException e) {
            throw new UnknownEventType(type.getName() + " has no revision " + type.getRevision());
        }
    }

    Optional<EventType> find(Class<?> type) {
        return Optional.ofNullable(byClass.get(type));
    }

    Optional<EventType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
