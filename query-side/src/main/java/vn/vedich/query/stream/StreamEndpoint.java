package vn.vedich.query.stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.log.EventLog;
import vn.vedich.platform.caller.Callers;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.change.Changes;
import vn.vedich.query.change.Scope;

/**
 * {@code GET /api/departments/{id}/directives/stream}, {@code /api/communes/{id}/directives/stream} and {@code
 * /api/directives/stream?unit=}, as {@code text/event-stream}. Each stream has the thread of its request, which is a virtual one:
 * writing to a slow reader keeps nobody else waiting.
 *
 * <p>Without {@code Last-Event-ID}: a line {@code open} for each directive that is awaited, then {@code current} with the position
 * that these are known by, then {@code changed} for every change. With it: the changes behind that position.
 */
@RestController
class StreamEndpoint {

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final UnitKind COMMUNE = new UnitKind("commune");

    private final Changes changes;
    private final EventLog log;
    private final StreamHub hub;
    private final StreamLines lines;
    private final StreamLimits limits;
    private final StreamPlaces places;
    private final Callers callers;
    private final Clock clock;

    StreamEndpoint(
            Changes changes,
            EventLog log,
            StreamHub hub,
            StreamLines lines,
            StreamLimits limits,
            Callers callers,
            Clock clock) {
        this.changes = changes;
        this.log = log;
        this.hub = hub;
        this.lines = lines;
        this.limits = limits;
        this.places = new StreamPlaces(limits);
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping(path = "/api/departments/{id}/directives/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void department(
            @PathVariable String id,
            @Nullable @RequestHeader(name = LAST_EVENT_ID, required = false) String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        known(unit);
        serve(new Scope.OfUnit(unit), last, request, response);
    }

    @GetMapping(path = "/api/communes/{id}/directives/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void commune(
            @PathVariable String id,
            @Nullable @RequestHeader(name = LAST_EVENT_ID, required = false) String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        if (!known(unit).wasEver(COMMUNE)) {
            throw new UnknownSubject(unit);
        }
        serve(new Scope.OfUnit(unit), last, request, response);
    }

    @GetMapping(path = "/api/directives/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void within(
            @Nullable @RequestParam(required = false) String unit,
            @Nullable @RequestHeader(name = LAST_EVENT_ID, required = false) String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        UnitId top = Parameters.optionalId("unit", unit, UnitId::new).orElse(null);
        if (top != null) {
            known(top);
        }
        serve(Scope.within(top), last, request, response);
    }

    private UnitFacts known(UnitId unit) {
        return changes.unit(unit).orElseThrow(() -> new UnknownSubject(unit));
    }

    private void serve(Scope scope, @Nullable String last, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long position = Parameters.position(LAST_EVENT_ID, last, Coverage.NOTHING);
        if (position > log.head()) {
            throw new BadParameter(LAST_EVENT_ID, BadParameter.Form.REACHED);
        }
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            head(response);
            return;
        }
        StreamTime time = StreamTime.from(limits, callers.signedInUntil().map(this::fromNow));
        try (StreamPlaces.Place _ = places.take(callers.current());
                Listening listening = Listening.to(hub, scope)) {
            StreamWriting writing = new StreamWriting(listening, lines, time);
            if (last == null) {
                writing.begin();
            } else {
                writing.resume(position);
            }
            head(response);
            writing.to(response.getOutputStream());
        }
    }

    private Duration fromNow(Instant until) {
        return Duration.between(clock.instant(), until);
    }

    private static void head(HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // A proxy in between that gathers what it passes on would keep lines back.
        response.setHeader("X-Accel-Buffering", "no");
    }
}
