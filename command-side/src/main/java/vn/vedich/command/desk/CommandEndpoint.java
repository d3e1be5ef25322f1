package vn.vedich.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.vedich.command.form.Catalogue;
import vn.vedich.command.form.StrictJson;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.problem.InJson;

/** The one way in for all commands. */
@RestController
final class CommandEndpoint {

    private final Desk desk;
    private final Callers callers;
    private final List<CommandGuide> guides;
    private final NewCommandIds ids;

    CommandEndpoint(Desk desk, Callers callers, Catalogue catalogue, NewCommandIds ids) {
        this.desk = desk;
        this.callers = callers;
        this.guides = CommandGuide.all(catalogue);
        this.ids = ids;
    }

    @GetMapping(path = "/api/commands", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<CommandGuide>> list() {
        return InJson.answer(guides);
    }

    @PostMapping(
            path = "/api/commands/{command}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> take(
            @PathVariable String command,
            @RequestHeader(name = Headers.KEY, required = false) @Nullable String key,
            @RequestHeader(name = Headers.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request)
            throws IOException {
        CommandId id = key == null ? ids.next() : Headers.key(key);
        Integer version = Headers.version(ifMatch);
        desk.require(callers.current(), command, id, dryRun);
        JsonNode body = StrictJson.read(Sent.body(request));
        return InJson.answer(desk.take(new Order(callers.current(), command, body, id, version, dryRun)));
    }
}
