package vn.vedich.query.access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.audit.PlainText;
import vn.vedich.query.events.EventLines;

/**
 * The access record itself, line by line as the verifier reads it, with the checkpoint and the key that it is held to: {@code
 * /api/accesses/log}, {@code /audit/accesses/checkpoint}, {@code /audit/accesses/key}.
 */
@RestController
class AccessRecordEndpoint {

    private final AccessLog log;

    AccessRecordEndpoint(AccessLog log) {
        this.log = log;
    }

    @GetMapping(path = "/api/accesses/log", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> lines(
            @Nullable @RequestParam(required = false) String from,
            @Nullable @RequestParam(required = false) String limit) {
        long first = Parameters.position("from", from, 0);
        long most = Parameters.position("limit", limit, Long.MAX_VALUE);
        long head = log.head();
        StreamingResponseBody lines = new EventLines(log.stored(), first, most, head)::writeTo;
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .header("Position", Long.toString(head))
                .body(lines);
    }

    @GetMapping("/audit/accesses/checkpoint")
    ResponseEntity<String> checkpoint() {
        return PlainText.answer(log.proven().checkpoint().note());
    }

    @GetMapping("/audit/accesses/key")
    ResponseEntity<String> key() {
        return PlainText.answer(log.proven().checkpoint().verifierKey() + "\n");
    }
}
