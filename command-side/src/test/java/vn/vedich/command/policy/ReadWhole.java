package vn.vedich.command.policy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;

/** Keeps what is read of a log by position, with all that the events say. */
record ReadWhole(EventLog log, List<StoredEvent> events) {

    static ReadWhole of(EventLog log) {
        List<StoredEvent> events = new ArrayList<>();
        EventLog watched = (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (_, method, arguments) -> {
                    Object answer = method.invoke(log, arguments);
                    if (method.getName().equals("read")) {
                        ((List<?>) answer).forEach(event -> events.add((StoredEvent) event));
                    }
                    return answer;
                });
        return new ReadWhole(watched, events);
    }

    List<String> payloads() {
        return events.stream().map(StoredEvent::payload).toList();
    }
}
