package vn.vedich.command.loading;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.problem.InJson;
import vn.vedich.platform.problem.Languages;

/** Loads a record file that is sent in; for the operator. */
@RestController
public final class RecordsEndpoint {

    private final RecordLoader loader;
    private final Callers callers;

    public RecordsEndpoint(RecordLoader loader, Callers callers) {
        this.loader = loader;
        this.callers = callers;
    }

    @PostMapping(
            path = "/api/records",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LoadReport> load(HttpServletRequest request) throws IOException {
        return InJson.answer(loader.load(
                request.getInputStream(),
                callers.current(),
                Languages.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                Progress.UNHEARD));
    }
}
