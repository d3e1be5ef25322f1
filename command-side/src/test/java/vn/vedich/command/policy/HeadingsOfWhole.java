package vn.vedich.command.policy;

import java.lang.reflect.Proxy;
import java.util.List;
import vn.vedich.log.EventHeading;
import vn.vedich.log.EventLog;

/** A log that makes headings of whole events, as policies once did. */
final class HeadingsOfWhole {

    private static final int PAGE = 1_000;

    private HeadingsOfWhole() {}

    static EventLog of(EventLog log) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(),
                new Class<?>[] {EventLog.class},
                (_, method, arguments) -> method.getName().equals("readHeadings")
                        ? headings(log, (long) arguments[0])
                        : method.invoke(log, arguments));
    }

    private static List<EventHeading> headings(EventLog log, long from) {
        return log.read(from, PAGE).stream()
                .map(event -> new EventHeading(event.position(), event.eventId(), event.name(), event.stream()))
                .toList();
    }
}
