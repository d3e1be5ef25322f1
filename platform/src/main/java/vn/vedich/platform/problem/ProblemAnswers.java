package vn.vedich.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers whatever goes wrong while a request is served. */
@RestControllerAdvice
final class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    /** Answers a problem as one, anything else as a fault of ours. */
    @ExceptionHandler(Throwable.class)
    @Nullable
    ResponseEntity<Problem> answer(Throwable thrown, HttpServletRequest request) {
        if (isClientGone(thrown)) {
            return null;
        }
        Optional<ProblemFound> problem = Diagnosis.of(thrown);
        if (problem.isEmpty()) {
            LOG.error("{} {} failed", request.getMethod(), ShownPath.of(request.getRequestURI()), thrown);
        }
        HttpHeaders headers = thrown instanceof ErrorResponse framework ? framework.getHeaders() : HttpHeaders.EMPTY;
        return entity(problem.orElseGet(() -> ProblemFound.of(ProblemKind.INTERNAL)), headers, request);
    }

    /** The answer to a problem, in the language of the request. */
    static ResponseEntity<Problem> entity(ProblemFound problem, HttpHeaders headers, HttpServletRequest request) {
        Locale language = Languages.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.kind().status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (problem.retryAfter() != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfter().toSeconds()));
        }
        return answer.body(problem.in(language));
    }

    private static boolean isClientGone(Throwable thrown) {
        return thrown instanceof AsyncRequestNotUsableException
                || (thrown instanceof IOException
                        && thrown.getClass().getSimpleName().equals("ClientAbortException"));
    }
}
