package vn.vedich.query.answer;

import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** Says in problem+json why there is no answer, in the caller's language. */
@RestControllerAdvice(basePackages = "vn.vedich.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnansweredAdvice {

    private static final String SENTENCES = "vn.vedich.query.answer.unanswered";
    private static final String RETRY_AFTER_SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownSubject refused, WebRequest request) {
        return answer(
                HttpStatus.NOT_FOUND,
                problem(
                        HttpStatus.NOT_FOUND,
                        "unknown." + refused.subject().context(),
                        Map.of("id", refused.subject().value()),
                        request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BadParameter refused, WebRequest request) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "bad", Map.of(), request);
        String message = sentences(request).sentence("form." + refused.form(), Map.of());
        problem.setProperty("errors", List.of(Map.of("field", refused.parameter(), "message", message)));
        return answer(HttpStatus.BAD_REQUEST, problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYet(NotYetCovered refused, WebRequest request) {
        Map<String, String> positions =
                Map.of("wanted", Long.toString(refused.wanted()), "covered", Long.toString(refused.covered()));
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "notYet", positions, request);
        problem.setProperty("position", refused.covered());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, ProblemDetail problem) {
        return ResponseEntity.status(status).body(problem);
    }

    private static ProblemDetail problem(
            HttpStatus status, String key, Map<String, String> filledIn, WebRequest request) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, sentences(request).sentence(key, filledIn));
        problem.setTitle(sentences(request).sentence(key + ".title", Map.of()));
        return problem;
    }

    private static Wording sentences(WebRequest request) {
        return Wording.of(SENTENCES, Wording.languageOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
