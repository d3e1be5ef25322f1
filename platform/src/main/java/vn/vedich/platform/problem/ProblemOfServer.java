package vn.vedich.platform.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the server turned away, such as a path that is no path, as every other problem is answered. */
final class ProblemOfServer extends ErrorReportValve {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Locale language = Languages.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = ProblemFound.of(kind(status)).in(language);
        try {
            response.setStatus(problem.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
            response.getOutputStream().write(JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("nobody is left to be answered", e);
        }
    }

    /** Whatever it could not make out of a request is the request's, also when it calls that not implemented. */
    private static ProblemKind kind(int status) {
        ProblemKind kind =
                status == HttpStatus.NOT_IMPLEMENTED.value() ? ProblemKind.MALFORMED : ProblemKind.of(status);
        return kind == ProblemKind.MALFORMED ? ProblemKind.DOES_NOT_FIT : kind;
    }
}
