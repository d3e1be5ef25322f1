package vn.vedich.log.axon;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.vedich.log.EventLog;
import vn.vedich.log.Snapshot;
import vn.vedich.log.Snapshots;

/** Gives a log snapshots that are kept in memory. */
final class SnapshotsInMemory implements Snapshots {

    private final Map<String, Snapshot> newest = new HashMap<>();

    static EventLog beside(EventLog log) {
        Snapshots snapshots = new SnapshotsInMemory();
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (_, method, arguments) -> {
                    try {
                        return method.getName().equals("snapshots") ? snapshots : method.invoke(log, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void store(Snapshot snapshot) {
        newest.merge(snapshot.stream(), snapshot, (one, other) -> other.sequence() > one.sequence() ? other : one);
    }

    @Override
    public Optional<Snapshot> newest(String stream) {
        return Optional.ofNullable(newest.get(stream));
    }
}
