package vn.vedich.query.projection;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.EventType;

/** The stored name of every kind of event, both ways. */
public final class StoredNames {

    private static final Map<Class<? extends Event>, String> BY_TYPE =
            Vocabulary.all().stream().collect(Collectors.toUnmodifiableMap(EventType::type, EventType::name));

    private static final Map<String, EventType> BY_NAME =
            Vocabulary.all().stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private StoredNames() {}

    /** The name under which events of this class are stored; empty when the vocabulary has none. */
    public static Optional<String> of(Event event) {
        return Optional.ofNullable(BY_TYPE.get(event.getClass()));
    }

    /** The class of the events that are stored under this name. */
    public static Optional<Class<? extends Event>> typeOf(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(EventType::type);
    }
}
