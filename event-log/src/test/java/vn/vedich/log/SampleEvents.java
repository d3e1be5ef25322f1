package vn.vedich.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events and commits with nothing special about them but what the test says. */
public final class SampleEvents {

    private SampleEvents() {}

    public static NewEvent event(String eventId, String stream, long sequence) {
        return event(eventId, stream, sequence, "{\"id\":\"" + eventId + "\"}");
    }

    public static NewEvent event(String eventId, String stream, long sequence, String payload) {
        return new NewEvent(
                eventId,
                "unit.UnitRegistered",
                1,
                stream,
                stream.substring(0, stream.indexOf('/')),
                sequence,
                "2019-07-09",
                "2019-07",
                "{\"enteredBy\":\"operator\"}",
                payload);
    }

    public static NewEvent streamless(String eventId, String payload) {
        return streamless(eventId, "{}", payload);
    }

    public static NewEvent streamless(String eventId, String provenance, String payload) {
        return new NewEvent(
                eventId, "log.Said", 2, null, null, NewEvent.NO_SEQUENCE, "2019-07", null, provenance, payload);
    }

    public static Commit commit(String commandId, NewEvent... events) {
        return commit(commandId, null, events);
    }

    public static Commit commit(String commandId, @Nullable Fingerprint fingerprint, NewEvent... events) {
        return new Commit(commandId, fingerprint, List.of(events));
    }

    /** One commit of one event, whose ids follow from its place. */
    public static Commit single(String stream, long sequence) {
        return commit("c-" + stream + "-" + sequence, event(stream + "-" + sequence, stream, sequence));
    }
}
