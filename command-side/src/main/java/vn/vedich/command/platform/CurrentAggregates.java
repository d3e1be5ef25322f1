package vn.vedich.command.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.EventLog;

/**
 * The aggregates that were used last, so that a long stream is not folded again for every command. One is handed out only
 * while the log holds no event of its stream that it does not know, so another process may append at any time. Axon takes an
 * aggregate out when its unit of work is rolled back, as after a refusal or a rehearsal.
 */
final class CurrentAggregates implements Cache {

    /** So many aggregates are remembered. */
    static final int MOST = 500;

    private final EventLog log;
    private final Map<Object, Object> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    };

    CurrentAggregates(EventLog log) {
        this.log = log;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's form
    public <K, V> @Nullable V get(K stream) {
        Object entry = remembered(stream);
        if (entry != null && !isCurrent(stream, entry)) {
            remove(stream);
            return null;
        }
        return (V) entry;
    }

    private boolean isCurrent(Object stream, Object entry) {
        Long version = aggregate(entry).version();
        return version != null && log.lastSequence(stream.toString()).orElse(-1) == version;
    }

    /** An entry in memory holds the aggregate itself, and asks for nothing to give it. */
    private static EventSourcedAggregate<?> aggregate(Object entry) {
        return ((AggregateCacheEntry<?>) entry).recreateAggregate(null, null, null);
    }

    private @Nullable Object remembered(Object stream) {
        synchronized (known) {
            return known.get(stream);
        }
    }

    @Override
    public void put(Object stream, Object entry) {
        synchronized (known) {
            known.put(stream, entry);
        }
    }

    @Override
    public boolean putIfAbsent(Object stream, Object entry) {
        synchronized (known) {
            return known.putIfAbsent(stream, entry) == null;
        }
    }

    @Override
    public boolean remove(Object stream) {
        synchronized (known) {
            return known.remove(stream) != null;
        }
    }

    @Override
    public boolean containsKey(Object stream) {
        return remembered(stream) != null;
    }

    /** Nobody is told. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
