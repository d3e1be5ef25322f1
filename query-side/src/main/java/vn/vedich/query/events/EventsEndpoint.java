package vn.vedich.query.events;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.vedich.log.EventLog;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Parameters;

/** {@code GET /api/events}: the log as NDJSON; the header {@code Position} is that of its last event when it was asked. */
@RestController
class EventsEndpoint {

    /** Names the last position that the answer covers: lines have no room for it. */
    static final String POSITION = "Position";

    private final EventLog log;
    private final Covering covering;

    EventsEndpoint(EventLog log) {
        this.log = log;
        this.covering = new Covering(log::head);
    }

    @GetMapping(path = "/api/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> events(
            @Nullable @RequestParam(required = false) String from,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String atLeast) {
        long first = Parameters.position("from", from, 0);
        long most = Parameters.position("limit", limit, Long.MAX_VALUE);
        long head = covering.answer(atLeast, () -> "").position();
        StreamingResponseBody lines = new EventLines(log, first, most, head)::writeTo;
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .header(POSITION, Long.toString(head))
                .body(lines);
    }
}
