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
    private final Callers callers;
    private final Denials denials;

    AnswerInContractForm(HandlerExceptionResolver errors, Callers callers, Denials denials) {
        this.errors = errors;
        this.callers = callers;
        this.denials = denials;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Ve Dich\", charset=\"UTF-8\"");
        errors.resolveException(request, response, null, refused);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) {
        try {
            callers.signedIn().ifPresent(caller -> denials.denied(caller, request));
        } catch (RuntimeException e) {
            errors.resolveException(request, response, null, e);
            return;
        }
        errors.resolveException(request, response, null, refused);
    }
}
