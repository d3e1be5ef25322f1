package vn.vedich.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what went wrong outside of the request's own handling, where only a status is left of it. */
@RestController
final class ProblemOfContainer implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Problem> answer(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemKind kind = status instanceof Integer code ? ProblemKind.of(code) : ProblemKind.NOT_FOUND;
        return ProblemAnswers.entity(ProblemFound.of(kind), HttpHeaders.EMPTY, request);
    }
}
