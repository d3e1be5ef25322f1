package vn.vedich.platform.caller;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Hands what the security filters refuse to the same place that answers all other errors. */
final class AnswerInContractForm implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver errors;

    AnswerInContractForm(HandlerExceptionResolver errors) {
        this.errors = errors;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Ve Dich\", charset=\"UTF-8\"");
        errors.resolveException(request, response, null, refused);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) {
        errors.resolveException(request, response, null, refused);
    }
}
