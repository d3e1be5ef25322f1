package vn.vedich.query.answer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import vn.vedich.platform.problem.Languages;
import vn.vedich.platform.problem.Problem;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.platform.problem.Sentences;

/** Says why there is no answer, as every other problem is said; all else is left to the platform. */
@RestControllerAdvice(basePackages = "vn.vedich.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnansweredAdvice {

    private static final Sentences BOOK = new Sentences("vn.vedich.query.answer.unanswered");
    private static final Duration SHORTLY = Duration.ofSeconds(1);

    @ExceptionHandler
    ResponseEntity<Problem> unknown(UnknownSubject refused, WebRequest request) {
        String key = "unknown." + refused.subject().context();
        Map<String, String> id = Map.of("id", refused.subject().value());
        return answer(ProblemFound.of(ProblemKind.UNKNOWN_SUBJECT, BOOK.of(key, id)), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> bad(BadParameter refused, WebRequest request) {
        Map<String, String> words = Map.of("words", String.join(", ", refused.words()));
        ProblemFound.Field field =
                new ProblemFound.Field(refused.parameter(), BOOK.of("form." + refused.form(), words));
        return answer(ProblemFound.doesNotFit(List.of(field)), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notYet(NotYetCovered refused, WebRequest request) {
        Map<String, Long> positions = Map.of("wanted", refused.wanted(), "covered", refused.covered());
        HttpHeaders again = new HttpHeaders();
        again.set(HttpHeaders.RETRY_AFTER, Long.toString(SHORTLY.toSeconds()));
        return answer(ProblemFound.of(ProblemKind.UNAVAILABLE, BOOK.of("notYet", positions)), again, request);
    }

    private static ResponseEntity<Problem> answer(ProblemFound problem, HttpHeaders headers, WebRequest request) {
        Locale language = Languages.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return ResponseEntity.status(problem.kind().status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(problem.in(language));
    }
}
